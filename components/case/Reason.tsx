import { useTranslations } from 'next-intl'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Relation, Text } from '@/lib/view'

function subject(relation: Relation): Text {
  if (relation.kind === 'topic') return relation.topic.title
  return relation.kind === 'theme' ? relation.theme.title : { text: relation.place.name }
}

/**
 * Why cases stand together: the kind of reason small, its subject in the heading's size. Set on two lines and not as
 * a sentence, because names keep their capital and Finnish would need them in a case that no rule gives.
 */
export const Reason = ({ of: relation }: { of: Relation }) => {
  const t = useTranslations('case')
  return (
    <>
      <span className="mb-1 block font-text text-small leading-normal font-semibold tracking-normal text-soft">
        {t(`because.${relation.kind}`)}
      </span>{' '}
      <TextSpan of={subject(relation)} />
    </>
  )
}
