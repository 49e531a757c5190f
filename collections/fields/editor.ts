import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import type { Field, FieldAffectingData, RichTextField, TextFieldSingleValidation } from 'payload'
import { safeHref } from '@/lib/safe-href'
import { type Words, say, words } from '../words'
import { helped } from './text'

const NOT_A_LINK = words(
  'Write a web address (https://…), an e-mail link (mailto:…) or a path of this site (/about).',
  'Kirjoita verkko-osoite (https://…), sähköpostilinkki (mailto:…) tai tämän sivuston polku (/about).',
  'Skriv en webbadress (https://…), en e-postlänk (mailto:…) eller en sökväg på den här webbplatsen (/about).',
)

const isLink: TextFieldSingleValidation = (value, { req }) => Boolean(safeHref(value)) || say(req, NOT_A_LINK)

/** The link's fields without those that we do not show: a link opens where the visitor wants it. */
const linkFields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }): Field[] =>
  defaultFields
    .filter(({ name }) => name && ['text', 'linkType', 'url'].includes(name))
    .map((field) => (field.name === 'url' ? { ...field, validate: isLink } : field) as Field)

/** The one editor of the site. It offers what the pages know how to show (lib/view.ts, Block), and no more. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true, fields: linkFields }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** A text with headings, lists and links, in each language. */
export const richText = (name: string, label: Words, help?: Words): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  label,
  admin: helped(help, true),
})
