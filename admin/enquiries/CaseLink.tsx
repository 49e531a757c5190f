import type { Case } from '@/collections/payload-types'
import { words } from '@/collections/words'
import { publicPath } from '@/lib/paths'
import type { Language } from '../language'

const ON_THE_SITE = words('on the site', 'sivustolla', 'på webbplatsen')
const UNNAMED = words('Case without a title', 'Nimetön esimerkki', 'Exempel utan rubrik')

/** A case in the admin, and on the site when it is there. */
export const CaseLink = ({ of, language: { t, locale } }: { of: Case; language: Language }) => {
  const title = of.title || t(UNNAMED)
  return (
    <>
      <a href={`/admin/collections/cases/${of.id}`}>{title}</a>
      {of._status === 'published' && of.slug && (
        <>
          {' ('}
          <a href={`/${locale}${publicPath('cases', of.slug)}`} aria-label={`${title}, ${t(ON_THE_SITE)}`}>
            {t(ON_THE_SITE)}
          </a>
          {')'}
        </>
      )}
    </>
  )
}
