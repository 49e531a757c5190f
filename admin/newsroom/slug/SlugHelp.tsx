'use client'
import { Button, useConfig, useDocumentInfo, useField, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import type { AddressPart } from '@/collections/newsroom/address-part'
import { languageOf } from '@/admin/language'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { hasAddress, publicPath } from '@/lib/paths'
import { proposedSlug, toSlug } from '@/lib/slug'
import { usePart } from '../use-part'
import { SLUG_WORDS } from './slug-words'
import styles from './slug.module.css'

/** Below the address: the whole of it, a proposal from the English title, and what becomes of the old one. */
export function SlugHelp({ from }: { from: string }) {
  const { collectionSlug = '' } = useDocumentInfo()
  const { value, setValue, disabled } = useField<string>({ path: 'slug' })
  const here = useFormFields(([fields]) => fields[from]?.value)
  const { code } = useLocale()
  const { t, locale } = languageOf(useTranslation().i18n)
  const { data } = usePart<AddressPart>('address')
  const { serverURL } = useConfig().config

  const slug = value?.trim() ?? ''
  const title = code === DEFAULT_LOCALE ? here : (data?.english ?? '')
  const proposal = proposedSlug(typeof title === 'string' ? title : '')
  const path =
    hasAddress(collectionSlug) && toSlug(slug) === slug && slug ? publicPath(collectionSlug, slug) : undefined
  const old = data?.published ?? undefined
  // What visitors have is no mistake, though the title may have changed since.
  const isSettled = Boolean(old) && old === path

  return (
    <div className={styles.help}>
      {path && (
        <p>
          {t(isSettled ? SLUG_WORDS.isAt : SLUG_WORDS.willBe)} <b>{`${serverURL}/${locale}${path}`}</b>
        </p>
      )}
      <p role="status">{old && path && old !== path ? t(SLUG_WORDS.leads).replace('{old}', old) : ''}</p>
      {proposal && proposal !== slug && !disabled && !isSettled && (
        <p>
          {t(SLUG_WORDS.fromTitle)} <b>{proposal}</b>{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setValue(proposal)}>
            {t(SLUG_WORDS.use)}
          </Button>
        </p>
      )}
    </div>
  )
}
