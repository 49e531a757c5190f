import { optionalText, pick, text, texts, writtenIn } from '@/lib/content/localised'

describe('a text in several languages', () => {
  it('is shown in the language of the page without a mark', () => {
    expect(text({ en: 'Heat', fi: 'Lämpö' }, 'fi')).toEqual({ text: 'Lämpö' })
  })

  it.each([[{ en: 'Heat' }], [{ en: 'Heat', sv: '' }], [{ en: 'Heat', sv: '  ' }], [{ en: 'Heat', sv: null }]])(
    'falls back to English, marked, for %p',
    (values) => expect(text(values, 'sv')).toEqual({ text: 'Heat', lang: 'en' }),
  )

  it('is missing when English is missing too', () => {
    expect(optionalText({ fi: 'Lämpö' }, 'sv')).toBeUndefined()
    expect(optionalText(undefined, 'en')).toBeUndefined()
    expect(text(null, 'en')).toEqual({ text: '' })
  })

  it('tells the languages in which it is written', () => {
    expect(writtenIn({ en: 'Heat', fi: '', sv: 'Värme' })).toEqual(['en', 'sv'])
  })
})

it('keeps values that are no texts', () => {
  expect(pick({ fi: { root: 1 } }, 'fi')).toEqual({ value: { root: 1 } })
})

it('leaves out rows without a text', () => {
  expect(texts([{ label: { en: 'One' } }, { label: null }], 'en')).toEqual([{ text: 'One' }])
})
