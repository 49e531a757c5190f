import { SafeLink } from './SafeLink'

/** A website under its own name: "www.raasepori.fi". */
export const WebsiteLink = ({ href }: { href: string }) => (
  <SafeLink href={href} className="inline-block py-1">
    {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
  </SafeLink>
)
