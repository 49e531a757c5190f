import { Reached } from '@/components/home/Reached'
import type { Locale } from '@/lib/locales'
import type { Progress } from '@/lib/view'
import { renderIn } from '@/tests/support/render'

const say = (locale: Locale, progress: Partial<Progress>) =>
  renderIn(locale, <Reached progress={{ goal: 80, approximate: false, ...progress }} />).container.textContent

describe('Reached', () => {
  it('says about when the value is only about so', () => {
    expect(say('en', { reached: 27.47, approximate: true, year: 2021 })).toBe('About 27\u00a0% reached in 2021')
    expect(say('en', { reached: 3.9, approximate: true })).toBe('About 3.9\u00a0% reached so far')
  })

  it('writes the number as the language does', () => {
    expect(say('fi', { reached: 74.12, year: 2020 })).toBe('74,1\u00a0% saavutettu vuonna 2020')
    expect(say('sv', { reached: 74.12, year: 2020 })).toBe('74,1\u00a0% uppnått 2020')
  })

  it('says that there is no figure instead of nothing', () => {
    expect(say('en', {})).toBe('No figure yet')
  })
})
