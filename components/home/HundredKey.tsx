import { useTranslations } from 'next-intl'

const SIGNS = [
  { key: 'reached', className: 'bg-link forced-colors:bg-[CanvasText]' },
  { key: 'todo', className: 'border-2 border-link forced-colors:border-[CanvasText]' },
  { key: 'beyond', className: 'scale-30 bg-control forced-colors:bg-[CanvasText]' },
] as const

/** What filled, outlined and dotted tiles mean. */
export const HundredKey = () => {
  const t = useTranslations('goal')
  return (
    <ul className="flex flex-wrap gap-x-7 gap-y-2 text-small text-soft">
      {SIGNS.map(({ key, className }) => (
        <li key={key} className="inline-flex items-center gap-2">
          <span aria-hidden="true" className={`size-4 forced-color-adjust-none ${className}`} />
          {t(key)}
        </li>
      ))}
    </ul>
  )
}
