import { useTranslations } from 'next-intl'
import { SafeLink } from '@/components/ui/SafeLink'
import { TextSpan } from '@/components/ui/TextSpan'
import { INSTITUTION_KINDS } from '@/lib/lists'
import type { Institution } from '@/lib/view'

/** Universities and research institutes, by kind. */
export const Institutions = ({ institutions }: { institutions: Institution[] }) => {
  const t = useTranslations('page.institutionKinds')
  const groups = INSTITUTION_KINDS.map((kind) => ({ kind, members: institutions.filter((each) => each.kind === kind) }))
  return (
    <div className="grid gap-x-gap gap-y-8 md:grid-cols-3">
      {groups.map(
        ({ kind, members }) =>
          members.length > 0 && (
            <div key={kind} className="border-t-4 border-rule pt-3">
              <h3 className="mb-3">{t(kind)}</h3>
              <ul>
                {members.map(({ name, href }) => (
                  <li key={href}>
                    <SafeLink href={href} className="inline-block py-1.5 leading-snug">
                      <TextSpan of={name} />
                    </SafeLink>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  )
}
