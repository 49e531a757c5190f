import type { Text } from './text'

/** What a page says of the preview: to staff, to someone with a link to one draft, or that there is none any more. */
export type PreviewNotice =
  | { to: 'staff' | 'nobody' }
  /** `href` is the draft's page, without the language; `until` an ISO 8601 time. */
  | { to: 'link'; title: Text; href: string; until: string }
