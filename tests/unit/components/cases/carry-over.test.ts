import { carryOver } from '@/components/cases/carry-over'

const query = (text: string) => new URLSearchParams(text)
const carried = (now: string, shown: string, link: string) =>
  carryOver(query(now), query(shown), query(link)).toString()

describe('a link of a result that is no longer the newest', () => {
  it.each([
    ['adds what it adds', 'theme=a', 'theme=a', 'theme=a&stage=b', 'theme=a&stage=b'],
    ['adds to what was chosen meanwhile', 'theme=a', '', 'theme=b', 'theme=a&theme=b'],
    ['takes away from what was chosen meanwhile', 'theme=a&stage=b', 'theme=a', '', 'stage=b'],
    ['keeps the words that were typed meanwhile', 'q=heat', '', 'theme=a', 'q=heat&theme=a'],
    ['changes the order, of which there is one', 'theme=a&sort=title', '', 'sort=newest', 'theme=a&sort=newest'],
    ['does not choose twice', 'theme=a', '', 'theme=a', 'theme=a'],
    ['names things in their order', 'view=map', '', 'theme=a&view=map', 'theme=a&view=map'],
    ['goes back to the first page', 'page=2&theme=a', 'page=2', 'stage=b', 'theme=a&stage=b'],
  ])('%s', (_, now, shown, link, expected) => {
    expect(carried(now, shown, link)).toBe(expected)
  })
})
