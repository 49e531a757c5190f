import { fillProse, fillText } from '@/lib/content/placeholders'
import { prose } from '@/lib/content/prose'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const node = (type: string, children: unknown[], more = {}) => ({ type, children, ...more })
const link = (url: string) => node('link', [words('here')], { fields: { url } })
const read = (...children: unknown[]) => prose({ en: { root: { children } } }, 'en').blocks

describe('the editor’s document', () => {
  it('becomes paragraphs, headings, lists and quotes', () => {
    const item = node('listitem', [words('one')])
    expect(
      read(
        node('heading', [words('Why it åäö matters')], { tag: 'h2' }),
        node('paragraph', [words('Bold', 1), words(' both', 3)]),
        node('list', [item], { listType: 'number' }),
        node('quote', [words('Said')]),
      ),
    ).toEqual([
      {
        kind: 'heading',
        level: 2,
        id: 'why-it-aao-matters',
        children: [{ kind: 'text', text: 'Why it åäö matters' }],
      },
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Bold', bold: true },
          { kind: 'text', text: ' both', bold: true, italic: true },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'one' }]] },
      { kind: 'quote', children: [{ kind: 'text', text: 'Said' }] },
    ])
  })

  it('keeps the words of a link that leads nowhere safe', () => {
    expect(read(node('paragraph', [link('javascript:alert(1)')]))).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'here' }] },
    ])
    expect(read(node('paragraph', [link('/about')]))).toMatchObject([{ children: [{ kind: 'link', href: '/about' }] }])
  })

  it('shows the words of what it does not know, and nothing for empty paragraphs', () => {
    expect(read(node('marquee', [words('Words')]), node('paragraph', []))).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Words' }] },
    ])
  })

  it('is marked when only English is written', () => {
    expect(prose({ en: { root: { children: [] } } }, 'fi')).toEqual({ blocks: [], lang: 'en' })
  })
})

describe('placeholders', () => {
  it('are filled everywhere, and a missing one never shows its name', () => {
    const paragraph = node('paragraph', [words('Prepared on {{ date }} by {{who}}.'), link('/about')])
    const list = node('list', [node('listitem', [words('{{date}}')])])
    const filled = fillProse({ blocks: read(paragraph, list) }, { date: '24 November 2026' })
    expect(JSON.stringify(filled)).toContain('Prepared on 24 November 2026 by –.')
    expect(JSON.stringify(filled)).not.toContain('{{')
  })

  it('are filled once: a value is not searched again', () => {
    expect(fillText('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}')
  })
})
