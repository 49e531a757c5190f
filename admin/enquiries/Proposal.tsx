import type { ContactSubmission } from '@/collections/payload-types'
import { FIELD_NAMES } from '@/collections/enquiries/names'
import { webHref } from '@/lib/safe-href'
import type { Language } from '../language'
import { FactList } from './FactList'
import { linked } from './read-enquiry'

/** A stranger's link: shown as it is, and followed without telling where from. */
const OutsideLink = ({ address }: { address: string }) => {
  const href = webHref(address)
  return href ? (
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
      <h3>{language.t(FIELD_NAMES.proposal)}</h3>
      <FactList
        language={language}
        facts={[
          [FIELD_NAMES.workingTitle, title && <span lang={enquiry.language}>{title}</span>],
          [FIELD_NAMES.municipality, linked(municipality)?.name],
          [FIELD_NAMES.theme, linked(theme)?.title],
          [FIELD_NAMES.link, link && <OutsideLink address={link} />],
        ]}
      />
    </>
  )
}
