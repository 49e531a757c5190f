import { useTranslations } from 'next-intl'
import { TextSpan } from '@/components/ui/TextSpan'
import type { KeyFact } from '@/lib/view'

/** The case in a few numbers: the value large, what it is under it. */
export const KeyFacts = ({ facts }: { facts: KeyFact[] }) => {
  const t = useTranslations('case')
  if (facts.length === 0) return null
  return (
    <dl
      aria-label={t('keyFacts')}
      className="mb-[clamp(2rem,4vw,3.5rem)] grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-x-gap gap-y-6"
    >
      {facts.map(({ label, value }, index) => (
        <div key={index} className="flex flex-col-reverse justify-end gap-1.5 border-t-4 border-look pt-3.5">
          <dt className="text-small leading-snug text-soft">
            <TextSpan of={label} />
          </dt>
          <dd className="font-display text-[clamp(1.5rem,1.25rem+1vw,2.125rem)] leading-[1.04] font-bold tracking-[-0.022em] text-balance">
            <TextSpan of={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
