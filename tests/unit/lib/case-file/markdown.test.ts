import { MarkdownProblem, fromMarkdown } from '@/lib/case-file/markdown-read'
import { toMarkdown } from '@/lib/case-file/markdown-write'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const of = (...children: object[]) => ({ root: { children } })
const p = (...children: object[]) => ({ type: 'paragraph', children })

/** What the site shows of a document, without what the editor adds. */
const shape = (node: unknown): unknown => {
  const { type, text, format, tag, listType, fields, children } = node as Record<string, unknown>
  return {
    type,
    ...(text !== undefined && { text, format: format ?? 0 }),
    ...(type === 'heading' && { tag }),
    ...(type === 'list' && { listType }),
    ...(type === 'link' && { url: (fields as { url: string }).url }),
    ...(children !== undefined && { children: (children as unknown[]).map(shape) }),
  }
}
const through = (document: { root: { children: object[] } }) =>
  fromMarkdown(toMarkdown(document))?.root.children.map(shape)

describe('Markdown', () => {
  it.each([
    ['# 5 stars'],
    ['1. first'],
    ['1986. A year'],
    ['- dash'],
    ['+ plus'],
    ['> greater'],
    ['a *star* and 2 * 3'],
    ['under_score_x'],
    ['back\\slash and \\* both \\'],
    ['[x](y)'],
    ['**'],
    ['`tick` ~~s~~ | a | --- &amp; <b>'],
    ['Ääkköset, ”lainaus” – viiva…'],
  ])('keeps %s as it is', (words) => {
    expect(through(of(p(text(words))))).toEqual([shape(p(text(words)))])
  })

  it.each([
    [[text('A '), text('bold', 1), text(' word')], 'A **bold** word'],
    [[text('both', 3), text('bold', 1), text('italic', 2)], '***both*bold***italic*'],
    [[text('in'), text('side', 2)], 'in*side*'],
  ])('keeps marks', (children, markdown) => {
    expect(toMarkdown(of(p(...children)))).toBe(markdown)
    expect(through(of(p(...children)))).toEqual([shape(p(...children))])
  })

  it('puts spaces outside of marks, and keeps all words', () => {
    const written = toMarkdown(of(p(text('a'), text(' b ', 1), text('c'))))
    expect(written).toBe('a **b** c')
  })

  it('keeps headings, lists within lists, quotes, line breaks and links', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = (listType: string, ...children: object[]) => ({ type: 'list', listType, children })
    const link = { type: 'link', fields: { url: 'https://a.fi/x_(y)?b=*' }, children: [text('the '), text('page', 1)] }
    const document = of(
      { type: 'heading', tag: 'h2', children: [text('A heading')] },
      p(text('One'), { type: 'linebreak' }, text('two '), link, text('.')),
      { type: 'heading', tag: 'h3', children: [text('Below')] },
      list('bullet', item(text('a')), item(list('number', item(text('a1')), item(text('a2')))), item(text('b'))),
      { type: 'quote', children: [text('Said'), { type: 'linebreak' }, text('twice')] },
      p(text('The end')),
    )
    expect(through(document)).toEqual(document.root.children.map(shape))
  })

  it('reads what people write by hand', () => {
    expect(fromMarkdown('# Top\r\n\r\n* one\r\n* two\r\n\r\n\r\n2 * 3')?.root.children.map(shape)).toEqual([
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Top', format: 0 }] },
      {
        type: 'list',
        listType: 'bullet',
        children: ['one', 'two'].map((each) => ({
          type: 'listitem',
          children: [{ type: 'text', text: each, format: 0 }],
        })),
      },
      { type: 'paragraph', children: [{ type: 'text', text: '2 * 3', format: 0 }] },
    ])
    expect(fromMarkdown('  \n ')).toBeUndefined()
  })

  it('says what it can’t read', () => {
    expect(() => fromMarkdown('a **b')).toThrow(MarkdownProblem)
    expect(() => fromMarkdown('[x](javascript:alert)')).toThrow(MarkdownProblem)
  })
})
