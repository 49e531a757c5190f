import type { Locale } from '@/lib/locales'
import { publicPath } from '@/lib/paths'
import type { PreviewNotice } from '@/lib/view'
import { type Localised, text } from './localised'
import { getPreview } from './preview'
import { readSharedDraft } from './shared-draft'

/** What a page says of the preview above everything else; undefined on an ordinary visit. */
export async function getPreviewNotice(locale: Locale): Promise<PreviewNotice | undefined> {
  const preview = await getPreview()
  if (preview?.by !== 'link') return preview && { to: preview.by }
  const { link } = preview
  const draft = await readSharedDraft(link)
  if (!draft?.slug) return { to: 'nobody' }
  const name = (draft.title ?? draft.name) as Localised<string>
  return { to: 'link', title: text(name, locale), href: publicPath(link.collection, draft.slug), until: link.expiresAt }
}
