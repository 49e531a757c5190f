/** @jest-environment node */
import type { Field } from 'payload'
import { linksOf, plainAddress } from '@/lib/links/links-of'

const address = (name: string): Field => ({ name, type: 'text', custom: { isLink: true } })
const FIELDS: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Story', fields: [{ name: 'body', type: 'richText', localized: true }] },
      { name: 'place', fields: [address('site')] },
    ],
  },
  { type: 'row', fields: [address('website')] },
  { name: 'title', type: 'text', localized: true },
  { name: 'rows', type: 'array', fields: [{ name: 'more', type: 'group', fields: [address('url')] }] },
]

const link = (url: string) => ({ type: 'link', fields: { url }, children: [{ type: 'text', text: 'here' }] })
const text = (...urls: string[]) => ({
  root: { type: 'root', children: [{ type: 'list', children: [{ type: 'listitem', children: urls.map(link) }] }] },
})

describe('linksOf', () => {
  it('finds links in fields and texts, in every language and at every depth, each once', () => {
    const document = {
      title: { en: 'https://not.example/a-link' },
      body: { en: text('https://a.example/', 'https://b.example'), fi: text('https://b.example/'), sv: null },
      place: { site: 'https://c.example/' },
      website: 'https://d.example/x#part',
      rows: [{ more: { url: null } }, { more: { url: 'http://e.example/' } }],
    }
    expect(linksOf(document, FIELDS, 'https://own.example')).toEqual([
      { url: 'https://a.example/', field: 'body' },
      { url: 'https://b.example/', field: 'body' },
      { url: 'https://c.example/', field: 'place.site' },
      { url: 'https://d.example/x', field: 'website' },
      { url: 'http://e.example/', field: 'rows.1.more.url' },
    ])
  })

  it('reads a document in one language as well', () => {
    expect(linksOf({ body: text('https://a.example/') }, FIELDS, '')).toEqual([
      { url: 'https://a.example/', field: 'body' },
    ])
  })

  it('leaves out what is no other site', () => {
    const body = text('/about', '#part', 'mailto:aino@example.fi', 'javascript:alert(1)', 'https://own.example/en')
    expect(linksOf({ body, website: 'www.hel.fi' }, FIELDS, 'https://own.example')).toEqual([])
    expect(plainAddress(`https://a.example/${'x'.repeat(2000)}`)).toBeUndefined()
  })
})
