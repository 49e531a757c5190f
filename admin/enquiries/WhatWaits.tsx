import type { ServerProps } from 'payload'
import { isEditor } from '@/collections/access/roles'
import { FILTER_NAMES, type Filter, countFilters } from '@/collections/enquiries/filters'
import { words } from '@/collections/words'
import { languageOf } from '../language'
import { LIST } from './addresses'
import styles from '../admin.module.css'
import { listHref } from './list/filter-address'

const HEADING = words('Enquiries that wait', 'Odottavat yhteydenotot', 'Kontakter som väntar')
const NOTHING = words('Nothing waits for you.', 'Mikään ei odota sinua.', 'Ingenting väntar på dig.')
const ALL = words('All enquiries', 'Kaikki yhteydenotot', 'Alla kontakter')

const WAITS: Filter[] = ['new', 'mine', 'quarantine', 'unsent']

/** What waits for this editor, first thing on the dashboard. */
export async function WhatWaits({ payload, user, i18n }: ServerProps) {
  if (!user || !isEditor(user)) return null
  const { t } = languageOf(i18n)
  const waiting = (await countFilters(payload, user)).filter(({ filter, count }) => WAITS.includes(filter) && count > 0)
  return (
    <section className={styles.waits} aria-labelledby="what-waits" data-part="enquiry-desk">
      <h2 id="what-waits">{t(HEADING)}</h2>
      {waiting.length === 0 && <p>{t(NOTHING)}</p>}
      <ul>
        {waiting.map(({ filter, conditions, count }) => (
          <li key={filter}>
            <a href={listHref(conditions)}>
              <b>{count}</b> {t(FILTER_NAMES[filter])}
            </a>
          </li>
        ))}
      </ul>
      <a href={LIST}>{t(ALL)}</a>
    </section>
  )
}
