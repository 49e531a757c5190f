import fs from 'node:fs'
import PageStore from '@/lib/page-store.mjs'
import { versionTag } from '@/lib/content-tag'

const CONTENT_VERSION = Symbol.for('content-version')
const setVersion = (version: string) => Object.assign(globalThis, { [CONTENT_VERSION]: async () => version })

type Store = {
  get: (key: string, context: object) => Promise<{ value: { html: string } } | null>
  set: (key: string, value: object, context: object) => Promise<void>
}

const store = new (PageStore as unknown as new (context: object) => Store)({
  fs: { ...fs.promises, readFileSync: fs.readFileSync, existsSync: fs.existsSync },
  flushToDisk: false,
  serverDistDir: '/nowhere',
  revalidatedTags: [],
  maxMemoryCacheSize: 1_000_000,
})

const keep = (key: string, ...tags: string[]) =>
  store.set(
    key,
    { kind: 'APP_PAGE', html: `<p>${key}</p>`, headers: { 'x-next-cache-tags': ['_N_T_/layout', ...tags].join(',') } },
    { isRoutePPREnabled: false },
  )
const kept = async (key: string) => Boolean(await store.get(key, { kind: 'APP_PAGE', isFallback: false }))

describe('the store of kept pages', () => {
  it('gives a page back while the content that it was made from is the newest', async () => {
    setVersion('one')
    await keep('/en', versionTag('one'))
    expect(await kept('/en')).toBe(true)
    setVersion('two')
    expect(await kept('/en')).toBe(false)
  })

  it('does not give back a page that was made while something was published', async () => {
    setVersion('two')
    await keep('/fi', versionTag('one'), versionTag('two'))
    expect(await kept('/fi')).toBe(false)
  })

  it('does not ask for the version of what shows no content', async () => {
    Object.assign(globalThis, { [CONTENT_VERSION]: () => Promise.reject(new Error('asked')) })
    await keep('/robots.txt')
    expect(await kept('/robots.txt')).toBe(true)
  })
})
