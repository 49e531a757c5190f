import { wordsOf } from '@/lib/catalogue/words'

const words = (text: string) => wordsOf(text).map(({ word }) => word)

describe('the words of a text', () => {
  it.each([
    ['Smart Kalasatama: a harbour', ['smart', 'kalasatama', 'a', 'harbour']],
    ['the region’s and the city\'s "data"', ['the', 'regions', 'and', 'the', 'citys', 'data']],
    ['Helsinki-Uusimaa', ['helsinki', 'uusimaa']],
    ['terveys- ja hyvinvointikeskus', ['terveys', 'ja', 'hyvinvointikeskus']],
    ['EU:n 2030, 5G & CO₂', ['eu', 'n', '2030', '5g', 'co2']],
    ['‘quoted’ dogs’', ['quoted', 'dogs']],
    ['JÄRVENPÄÄ', ['jarvenpaa']],
    ['Ja\u0308rvenpa\u0308a\u0308', ['jarvenpaa']],
    ['lämpö\u00adpumppu', ['lampopumppu']],
    ['½ ⑴', ['12', '1']],
    ['', []],
    [' – … !?', []],
  ])('are, in %p, %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each(['Järvenpää, Straße – ½ Ærø!', 'A\u030aland’s öppna', 'a\udc00b 😀 c'])(
    'stand in %p where they say',
    (text) => {
      for (const { word, start, end } of wordsOf(text)) {
        expect(words(text.slice(start, end))).toEqual([word])
      }
    },
  )

  it('counts offsets in the text as it was written', () => {
    expect(wordsOf('A\u030aland är öppet')).toEqual([
      { word: 'aland', start: 0, end: 6 },
      { word: 'ar', start: 7, end: 9 },
      { word: 'oppet', start: 10, end: 15 },
    ])
  })

  it.each([
    ['lone surrogates', 'a\ud800b \udc00', ['a', 'b']],
    ['control characters', 'a\u0000b\u0007c', ['a', 'b', 'c']],
    ['marks that follow no letter', '\u0301\u0301a', ['a']],
  ])('survive %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ['one letter', 'ä'.repeat(100_000), 1],
    ['apostrophes', "a'".repeat(50_000), 1],
    ['only apostrophes', "'".repeat(100_000), 0],
    ['marks', `a${'\u0301\u0323'.repeat(50_000)}`, 1],
    ['words', 'ja '.repeat(33_333), 33_333],
  ])('can be a hundred thousand characters: %s', (_, text, count) => {
    expect(wordsOf(text)).toHaveLength(count)
  })
})
