import { useTranslations } from 'next-intl'
import { CaseCard } from '@/components/case/CaseCard'
import type { CaseCard as Case } from '@/lib/view'
import { Invitation } from './Invitation'

/** Room for a row of three: fewer cases share it with an invitation. */
export const FEW = 3

/** No case, one or two: what there is, and a place kept for the next. */
export const FewCases = ({ cases }: { cases: Case[] }) => {
  const t = useTranslations('municipality')
  return (
    <section aria-labelledby="cases" className="mx-auto max-w-page px-gutter pb-band">
      {cases.length === 0 ? (
        <Invitation kind="empty" headingLevel={2} id="cases" />
      ) : (
        <>
          <h2 id="cases" className="mb-head">
            {t('cases')}
          </h2>
          <ul className="grid gap-x-gap gap-y-8 md:grid-cols-2 lg:grid-cols-3">
            {cases.map((each) => (
              <li key={each.slug}>
                <CaseCard case={each} />
              </li>
            ))}
            <li className={cases.length === 1 ? 'lg:col-span-2' : 'md:max-lg:col-span-2'}>
              <Invitation kind="more" headingLevel={3} />
            </li>
          </ul>
        </>
      )}
    </section>
  )
}
