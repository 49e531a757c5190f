import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { SheetView } from '@/lib/view'

const LONGEST_NAME = 80

/** Names the sheet. The name becomes a part of the address, so that nothing is stored and the link can be shared. */
export const NameForm = ({ heading, carried }: Pick<SheetView, 'heading' | 'carried'>) => {
  const t = useTranslations('sheet')
  const locale = useLocale()
  return (
    <form method="get" action={`/${locale}/cases/sheet`} className="min-w-0 flex-auto basis-80">
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="sheet-name" className="inline-block text-[1.125rem] leading-normal font-strong">
        {t('name')}
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          key={heading}
          id="sheet-name"
          name="title"
          maxLength={LONGEST_NAME}
          defaultValue={heading}
          autoComplete="off"
          className="block h-13 w-full min-w-0 flex-1 basis-60 border-2 border-control bg-field px-3.5 focus-visible:border-ink"
        />
        <Button tone="quiet">{t('rename')}</Button>
      </div>
    </form>
  )
}
