import type { ServerProps } from 'payload'
import { isContributor, isEditor } from '@/collections/access/roles'
import { languageOf } from '../language'
import { EntryLine } from './EntryLine'
import { DASHBOARD } from './dashboard-words'
import styles from './dashboard.module.css'
import { changes, ownCases } from './for-contributors'
import { brokenLinks, invitations, oldCases, reviews, schedules, translations } from './for-editors'
import type { ReadGroup } from './group'

const groupsFor = (user: unknown): ReadGroup[] => {
  if (isEditor(user)) return [schedules, reviews, translations, oldCases, brokenLinks, invitations]
  return isContributor(user) ? [changes, ownCases] : []
}

/** What needs the attention of whoever is signed in, each with the way to it. */
export async function Attention({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const language = languageOf(i18n)
  const read = await Promise.all(groupsFor(user).map((group) => group({ ...language, payload, user })))
  const groups = read.flat().filter(({ entries }) => entries.length > 0)
  return (
    <section className={styles.attention} aria-labelledby="attention" data-part="dashboard">
      <h2 id="attention">{language.t(DASHBOARD.heading)}</h2>
      {groups.length === 0 && <p>{language.t(DASHBOARD.nothing)}</p>}
      <div className={styles.groups}>
        {groups.map(({ name, heading, entries }) => (
          <section key={name} aria-labelledby={`attention-${name}`}>
            <h3 id={`attention-${name}`}>{heading}</h3>
            <ul>
              {entries.map((entry, index) => (
                <EntryLine key={`${index} ${entry.href}`} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
