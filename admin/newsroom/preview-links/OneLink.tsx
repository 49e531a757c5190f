'use client'
import { Button, useLocale } from '@payloadcms/ui'
import type { Language } from '@/admin/language'
import type { SharedLink } from '@/collections/newsroom/preview-links'
import { momentIn } from '@/lib/desk/moments'
import part from '../part.module.css'
import { WORDS } from './preview-link-words'
import styles from './preview-links.module.css'

type Props = {
  link: SharedLink
  language: Language
  isBusy: boolean
  copy: (address: string) => void
  revoke: () => void
}

/** One link: its address, in the language that the form shows, until when it works, who made it, and its end. */
export function OneLink({ link, language: { locale, t }, isBusy, copy, revoke }: Props) {
  const { code } = useLocale()
  const address = `${link.address}?lang=${code}`
  const until = momentIn(link.expiresAt, locale)
  const small = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy } as const
  const named = (label: string) => ({ extraButtonProps: { 'aria-label': `${label}: ${t(WORDS.until)} ${until}` } })
  return (
    <li>
      <input
        className={styles.address}
        readOnly
        value={address}
        aria-label={`${t(WORDS.address)}: ${t(WORDS.until)} ${until}`}
        onFocus={({ target }) => target.select()}
      />
      <p>
        {t(WORDS.until)} <time dateTime={link.expiresAt}>{until}</time>
      </p>
      <p>
        {t(WORDS.made)} {link.by}, <time dateTime={link.createdAt}>{momentIn(link.createdAt, locale)}</time>
      </p>
      <div className={part.buttons}>
        <Button {...small} {...named(t(WORDS.copy))} onClick={() => copy(address)}>
          {t(WORDS.copy)}
        </Button>
        <Button {...small} {...named(t(WORDS.revoke))} onClick={revoke}>
          {t(WORDS.revoke)}
        </Button>
      </div>
    </li>
  )
}
