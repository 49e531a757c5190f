import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { DEFAULT_LOCALE, LOCALES } from '@/lib/locales'
import en from '@/messages/en.json'
import error from '@/messages/error.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'

type Tree = { [key: string]: string | Tree }
const MESSAGES: Record<(typeof LOCALES)[number], Tree> = {
  en: { ...en, error: error.en },
  fi: { ...fi, error: error.fi },
  sv: { ...sv, error: error.sv },
}

/** Every sentence under its full key: { 'join.title': '…' }. */
const flat = (tree: Tree, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  )

const branchesOf = (element: MessageFormatElement): MessageFormatElement[] => {
  if (element.type === TYPE.tag) return element.children
  return 'options' in element ? Object.values(element.options).flatMap(({ value }) => value) : []
}

/** Every name and tag in a sentence. */
const used = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    return [element.value, ...used(branchesOf(element))]
  })

/** A plural that does not print its number, and a choice, only bend the words: a language may do without. */
const bendsWords = (element: MessageFormatElement) =>
  'options' in element && !branchesOf(element).some(({ type }) => type === TYPE.pound)

/** The names and tags that a reader sees filled in. */
const shown = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    return [...(bendsWords(element) ? [] : [element.value]), ...shown(branchesOf(element))]
  })

const namesIn = (sentence = '', names = used) => [...new Set(names(parse(sentence)))].sort()

const origin = flat(MESSAGES[DEFAULT_LOCALE])

describe.each(LOCALES)('messages in %s', (locale) => {
  const messages = flat(MESSAGES[locale])

  it('are there for every key, and for no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(origin).sort())
  })

  it('say something', () => {
    expect(Object.keys(messages).filter((key) => messages[key]?.trim() === '')).toEqual([])
  })

  it('show the same values', () => {
    const different = Object.keys(origin).filter(
      (key) => namesIn(messages[key], shown).join() !== namesIn(origin[key], shown).join(),
    )
    expect(different).toEqual([])
  })

  it('use no value that English does not get', () => {
    const unknown = Object.keys(origin).filter((key) =>
      namesIn(messages[key]).some((name) => !namesIn(origin[key]).includes(name)),
    )
    expect(unknown).toEqual([])
  })
})
