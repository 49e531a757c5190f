import { useTranslations } from 'next-intl'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Organisation } from '@/lib/view'

/** Who is in a case and what each of them is, a line each. */
export const Members = ({ of: organisations }: { of: Organisation[] }) => {
  const t = useTranslations('case.kinds')
  return (
    <ul>
      {organisations.map(({ name, kind }, index) => (
        <li key={index}>
          <TextSpan of={name} />
          <span className="font-normal text-soft">, {t(kind)}</span>
        </li>
      ))}
    </ul>
  )
}
