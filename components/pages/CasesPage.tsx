import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps } from 'react'
import { CaseExplorer } from '@/components/cases/CaseExplorer'

type CasesPageProps = ComponentProps<typeof CaseExplorer> & {
  /** The sentences that the island speaks in the browser. */
  messages: ComponentProps<typeof NextIntlClientProvider>['messages']
}

/** The case explorer; the address is its state. */
export const CasesPage = ({ messages, ...explorer }: CasesPageProps) => (
  <div className="mx-auto max-w-page px-gutter pt-[clamp(2rem,4.5vw,4rem)] pb-band">
    <NextIntlClientProvider messages={messages}>
      <CaseExplorer {...explorer} />
    </NextIntlClientProvider>
  </div>
)
