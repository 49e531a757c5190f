import type { BeforeListTableServerProps } from 'payload'
import { words } from '@/collections/words'
import { languageOf } from '@/admin/language'
import styles from '../admin.module.css'
import { contentFilters, countShown } from './content-filters'
import { isFilteredBy, listHref } from './filter-address'

const SHOW = words('Show', 'Näytä', 'Visa')

/** Above a list of documents with drafts: the usual ways to look at it, and how many documents each shows. */
export async function ContentListHead({
  payload,
  user,
  i18n,
  params,
  searchParams,
  ...props
}: BeforeListTableServerProps) {
  const { collectionSlug: collection, collectionConfig } = props
  const isTrash = params?.segments?.includes('trash')
  if (!user || isTrash) return null
  const { t } = languageOf(i18n)
  const filters = await Promise.all(
    contentFilters(collectionConfig, user).map(async ({ name, conditions }) => ({
      name: t(name),
      conditions,
      count: await countShown(payload, { collection, conditions, user }),
    })),
  )
  return (
    <nav aria-label={t(SHOW)} className={styles.listHead} data-part="content-list">
      <ul className={styles.filters}>
        {filters.map(({ name, conditions, count }) => (
          <li key={name}>
            <a
              href={listHref(`/admin/collections/${collection}`, conditions)}
              aria-current={isFilteredBy(searchParams, conditions) ? 'page' : undefined}
            >
              {name} <b>{count}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
