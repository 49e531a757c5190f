import { agoIn, momentIn } from '@/lib/desk/moments'
import type { Locale } from '@/lib/locales'

type Props = { iso: string; locale: Locale }

/** How long ago something was, with the exact time for whoever points at it. */
export const Ago = ({ iso, locale }: Props) => (
  <time dateTime={iso} title={momentIn(iso, locale)}>
    {agoIn(iso, locale)}
  </time>
)

/** When something was, exactly. */
export const Moment = ({ iso, locale }: Props) => <time dateTime={iso}>{momentIn(iso, locale)}</time>
