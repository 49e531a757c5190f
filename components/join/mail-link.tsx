import type { ReactNode } from 'react'

/** Values for a message that names an e-mail address as `<link>{email}</link>`. */
export const mailLink = (email: string) => ({
  email,
  link: (words: ReactNode) => <a href={`mailto:${email}`}>{words}</a>,
})
