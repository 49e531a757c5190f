import type { ShownLicence } from '@/lib/licences'
import type { Locale } from '@/lib/locales'

/** A text; `lang` is set only when it is not in the language of the page (WCAG 3.1.2). */
export type Text = { text: string; lang?: Locale }

/** Rich text as a tree of what the site knows how to show. */
export type Inline =
  | { kind: 'text'; text: string; bold?: true; italic?: true }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'break' }
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3; id: string; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; children: Inline[] }
export type Prose = { blocks: Block[]; lang?: Locale }

/** An uploaded picture. An empty `alt` means that it is decoration. `focus` is in per cent of width and height. */
export type Picture = {
  src: string
  width: number
  height: number
  alt: string
  lang?: Locale
  credit?: string
  /** Only one that asks to be named where the picture is shown. */
  licence?: ShownLicence
  focus: { x: number; y: number }
  /** Narrower renditions, width in CSS pixels, in descending order of preference of format. */
  sources: { type: string; srcSet: string }[]
}

export type WebLink = { label: Text; href: string }

/** A text in pieces; those that were searched for are marked. */
export type Piece = { text: string; marked?: true }
export type Marked = { pieces: Piece[]; lang?: Locale }
