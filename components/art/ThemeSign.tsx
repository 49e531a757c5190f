import { themeSign } from '@/lib/artwork/sign'
import type { Look } from '@/lib/lists'

/** A theme's one-tile sign in the colour of the text. Stands beside the theme's name, never alone. */
export const ThemeSign = ({ look }: { look: Look }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className="size-4 flex-none">
    <path fill="currentColor" d={themeSign(look)} />
  </svg>
)
