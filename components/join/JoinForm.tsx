'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { EnquiryForm, type EnquiryFormProps } from './EnquiryForm'

/** The island of the page: what below it runs in the browser too. */
export const JoinForm = (props: EnquiryFormProps) => {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <EnquiryForm {...props} />
    </QueryClientProvider>
  )
}
