import type { BeforeListTableServerProps } from 'payload'
import { FILTER_NAMES, countFilters } from '@/collections/enquiries/filters'
import { PERSONAL_DATA_NAME } from '@/collections/enquiries/personal-data-view'
import { words } from '@/collections/words'
import { languageOf } from '@/admin/language'
import { PERSONAL_DATA } from '../addresses'
import styles from '../../admin.module.css'
import { csvHref, isFilteredBy, listHref } from './filter-address'

const SHOW = words('Show', 'Näytä', 'Visa')
const CSV = words('Download as a table (CSV)', 'Lataa taulukkona (CSV)', 'Ladda ner som tabell (CSV)')
const UNSENT = words(
  'Some mail could not be sent. Open the enquiries under “Mail not sent” and send it again.',
  'Kaikkia viestejä ei saatu lähetettyä. Avaa yhteydenotot kohdasta ”Viesti lähettämättä” ja lähetä uudelleen.',
  'Alla meddelanden kunde inte skickas. Öppna kontakterna under ”Meddelande ej skickat” och skicka igen.',
)

/** Above the list: the usual ways to look at it, and what can be done with all that it shows. */
export async function ListHead({ payload, user, i18n, searchParams }: BeforeListTableServerProps) {
  if (!user) return null
  const { t } = languageOf(i18n)
  const filters = await countFilters(payload, user)
  const hasUnsent = filters.some(({ filter, count }) => filter === 'unsent' && count > 0)
  return (
    <div className={styles.listHead} data-part="enquiry-desk">
      {hasUnsent && <p className={styles.quarantine}>{t(UNSENT)}</p>}
      <nav aria-label={t(SHOW)}>
        <ul className={styles.filters}>
          {filters
            .filter(({ filter }) => filter !== 'unsent' || hasUnsent)
            .map(({ filter, conditions, count }) => (
              <li key={filter}>
                <a
                  href={listHref(conditions)}
                  aria-current={isFilteredBy(searchParams, conditions) ? 'page' : undefined}
                >
                  {t(FILTER_NAMES[filter])} <b>{count}</b>
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <p className={styles.more}>
        <a href={csvHref(searchParams)}>{t(CSV)}</a>
        <a href={PERSONAL_DATA}>{t(PERSONAL_DATA_NAME)}</a>
      </p>
    </div>
  )
}
