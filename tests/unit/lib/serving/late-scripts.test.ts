import { createHash } from 'node:crypto'
import { LOADER_HASH, withLateScripts } from '@/lib/serving/late-scripts.mjs'

const PAGE =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preload" as="font" href="/f"/>' +
  '<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head>' +
  '<body><script src="/b.js" async="" id="_R_"></script><script>self.__next_f.push([0])</script></body></html>'

const loaderIn = (page: string) => /<script>(\{const load.*?)<\/script>/.exec(page)?.[1] ?? ''

describe('late scripts', () => {
  it('have no address until there is something to see', () => {
    const page = withLateScripts(PAGE)
    expect(page).toContain('<script data-src="/a.js" async="">')
    expect(page).toContain('<script data-src="/b.js" async="" id="_R_">')
    expect(page).toContain('<script src="/old.js" noModule="">')
    expect(page).not.toContain('as="script"')
    expect(page).toContain('as="font"')
  })

  it('come with one script that the policy can name', () => {
    const loader = loaderIn(withLateScripts(PAGE))
    expect(LOADER_HASH).toBe(`'sha256-${createHash('sha256').update(loader).digest('base64')}'`)
  })

  it.each([
    [false, ['frame', 'load']],
    [true, ['load']],
  ])('start after the first picture, or at once where nobody looks (hidden: %s)', async (hidden, expected) => {
    const [order, script]: [string[], HTMLScriptElement] = [[], document.createElement('script')]
    script.dataset.src = '/a.js'
    const started = new Promise<void>((resolve) =>
      new MutationObserver(() => {
        order.push('load')
        resolve()
      }).observe(script, { attributeFilter: ['src'] }),
    )
    document.body.replaceChildren(script)
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
    jest.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => {
      order.push('frame')
      frame(0)
      return 0
    })
    new Function(loaderIn(withLateScripts(PAGE)))()
    await started
    expect(order).toEqual(expected)
    expect(script.src).toMatch(/\/a\.js$/)
    jest.restoreAllMocks()
  })

  it('are left as they are in what is no whole page', () => {
    expect(withLateScripts('<script src="/a.js" async="">')).toBe('<script src="/a.js" async="">')
  })
})
