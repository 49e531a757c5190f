import { FinishedAnswer } from '@/lib/serving/finished-answer.mjs'
import { FinishedPages } from '@/lib/serving/finished-pages.mjs'

const page = (text: string) => FinishedAnswer.plain(Buffer.from(text), {})

describe('the finished pages', () => {
  it('are kept while nothing is published', () => {
    const pages = new FinishedPages(1_000_000)
    const home = page('home')
    expect(pages.get('/en', 'one')).toBeUndefined()
    pages.set('/en', 'one', home)
    expect(pages.get('/en', 'one')).toBe(home)
  })

  it('are gone with every publish, all of them', () => {
    const pages = new FinishedPages(1_000_000)
    pages.get('/en', 'one')
    pages.set('/en', 'one', page('home'))
    pages.set('/fi', 'one', page('koti'))
    expect(pages.get('/en', 'two')).toBeUndefined()
    expect(pages.get('/fi', 'one')).toBeUndefined()
  })

  it('never are pages that were begun before a publish', () => {
    const pages = new FinishedPages(1_000_000)
    pages.get('/en', 'one')
    pages.get('/fi', 'two')
    pages.set('/en', 'one', page('old'))
    expect(pages.get('/en', 'one')).toBeUndefined()
    pages.get('/en', 'two')
    pages.set('/en', 'one', page('old'))
    expect(pages.get('/en', 'two')).toBeUndefined()
  })

  it('take no more room than they are given', () => {
    const size = page('home').size
    const pages = new FinishedPages(2 * size)
    pages.get('/a', 'one')
    expect(pages.isFull).toBe(false)
    for (const key of ['/a', '/b', '/c']) pages.set(key, 'one', page('home'))
    expect(['/a', '/b', '/c'].map((key) => Boolean(pages.get(key, 'one')))).toEqual([false, true, true])
    expect(pages.isFull).toBe(true)
  })
})
