import { useTranslations } from 'next-intl'
import { useId, useState, useSyncExternalStore } from 'react'
import { fold } from '@/lib/catalogue/fold'
import type { Facet, FacetGroup } from '@/lib/view'
import { FacetOptions } from './FacetOptions'

const NEVER_CHANGES = () => () => {}

/** True in the browser, false on the server: what only works with JavaScript is not shown without it. */
const useScripting = () =>
  useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  )

const NameField = ({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) => {
  const id = useId()
  return (
    <p className="mb-2">
      <label htmlFor={id} className="text-small">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1 block min-h-11 w-full border-2 border-control bg-field px-3 py-1 text-small focus-visible:border-ink"
      />
    </p>
  )
}

/** The many values of a facet that do not stand in sight: folded, in groups, and found by their name. */
export const FacetRest = ({ name, groups }: Facet) => {
  const t = useTranslations('cases')
  const id = useId()
  const scripting = useScripting()
  const [asked, setAsked] = useState('')
  const wanted = fold(asked.trim())
  const matching = ({ group, options }: FacetGroup): FacetGroup => {
    return { group, options: options.filter(({ label, also }) => fold(`${label.text} ${also ?? ''}`).includes(wanted)) }
  }
  const shown = groups.map(matching).filter(({ options }) => options.length > 0)
  const count = groups.reduce((sum, { options }) => sum + options.length, 0)
  return (
    <details>
      <summary className="min-h-11 w-fit content-center text-small hover:underline">{t('more', { count })}</summary>
      {scripting && <NameField label={t(`find.${name}`)} value={asked} onChange={setAsked} />}
      {shown.map(({ group, options }) => (
        <div key={group ?? 'all'}>
          <p id={`${id}${group}`} className={group ? 'pt-2 text-small font-semibold' : 'sr-only'}>
            {group ? t(`kinds.${group}`) : t(`groups.${name}`)}
          </p>
          <FacetOptions of={options} labelledBy={`${id}${group}`} className="md:max-lg:columns-3" />
        </div>
      ))}
      <p role="status" className="text-small text-soft">
        {shown.length === 0 && t('findNothing')}
      </p>
    </details>
  )
}
