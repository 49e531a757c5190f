import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '@/admin/language'
import type { TranslationState } from '@/lib/lists'
import { LANGUAGE_NAMES, type Locale } from '@/lib/locales'
import { TRANSLATED } from '@/lib/translation/state'
import { Badge } from '@/admin/Badge'
import { nameOf, signOf } from './translation-words'
import styles from './translation.module.css'

type Row = { translation?: Partial<Record<Locale, TranslationState | null>> | null }

/** How far the translations of a document are, in the list: "fi ✓ sv –", with words for those who do not see it. */
export function TranslationCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { t } = languageOf(i18n)
  // Where one chooses a document in a drawer, Payload draws the cell before it has the row.
  const translation = (rowData as Row | undefined)?.translation
  return (
    <span className={styles.cell}>
      {TRANSLATED.map((locale) => {
        const state = translation?.[locale] ?? null
        const said = t(nameOf(state))
        return (
          <Badge key={locale} of={state ?? 'missing'}>
            <span aria-hidden title={said}>
              {locale} {signOf(state)}
            </span>
            <span className={styles.hidden}>
              {LANGUAGE_NAMES[locale]}: {said}
            </span>
          </Badge>
        )
      })}
    </span>
  )
}
