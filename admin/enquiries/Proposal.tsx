import type { ContactSubmission } from '@/collections/payload-types'
import { words } from '@/collections/words'
import { safeHref } from '@/lib/safe-href'
import type { Language } from '../language'
import { FactList } from './FactList'
import { linked } from './read-enquiry'

const HEADING = words('The proposed case', 'Ehdotettu esimerkki', 'Det föreslagna exemplet')
const TITLE = words('Working title', 'Työnimi', 'Arbetsnamn')
const MUNICIPALITY = words('Municipality', 'Kunta', 'Kommun')
const THEME = words('Theme', 'Teema', 'Tema')
const LINK = words('Web address', 'Verkko-osoite', 'Webbadress')

/** A stranger's link: shown as it is, and followed without telling where from. */
const OutsideLink = ({ address }: { address: string }) => {
  const href = safeHref(address)
  return href && /^https?:/.test(href) ? (
    <a href={href} rel="noopener noreferrer nofollow">
      {address}
    </a>
  ) : (
    address
  )
}

/** What is proposed, when something is. */
export function Proposal({ enquiry, language }: { enquiry: ContactSubmission; language: Language }) {
  const { title, municipality, theme, link } = enquiry.proposal ?? {}
  if (!title && !municipality && !theme && !link) return null
  return (
    <>
      <h3>{language.t(HEADING)}</h3>
      <FactList
        language={language}
        facts={[
          [TITLE, title && <span lang={enquiry.language}>{title}</span>],
          [MUNICIPALITY, linked(municipality)?.name],
          [THEME, linked(theme)?.title],
          [LINK, link && <OutsideLink address={link} />],
        ]}
      />
    </>
  )
}
