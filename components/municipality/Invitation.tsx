import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/ButtonLink'

type InvitationProps = { kind: 'empty' | 'more'; headingLevel: 2 | 3; id?: string }

/** Asks for the first case of a municipality, or for more of them: a gap is an invitation. */
export const Invitation = ({ kind, headingLevel, id }: InvitationProps) => {
  const t = useTranslations()
  const Heading = `h${headingLevel}` as const
  return (
    <div className="flex h-full flex-col items-start justify-end border-2 border-dashed border-control px-6 py-8 md:px-8">
      <Heading id={id} className="text-feature">
        {t(`municipality.${kind}.heading`)}
      </Heading>
      <p className="mt-4 mb-6 max-w-measure">{t(`municipality.${kind}.text`)}</p>
      <ButtonLink href="/join" tone="quiet">
        {t('list.propose')}
      </ButtonLink>
    </div>
  )
}
