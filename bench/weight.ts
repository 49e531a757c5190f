import type { Page } from '@playwright/test'

export const FILE_KINDS = ['html', 'js', 'css', 'font', 'image', 'other'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** `bytes` as they went over the wire, compressed, with the headers of the answer. */
export type SentFile = { address: string; kind: FileKind; bytes: number }
/** `shift` is the layout shift (CLS) up to the moment when nothing more was asked for. */
export type Weight = { files: SentFile[]; elements: number; shift: number }

/** How Chromium pretends to be a phone. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
}

const MEDIA_TYPES: [RegExp, FileKind][] = [
  [/^text\/html/, 'html'],
  [/javascript/, 'js'],
  [/^text\/css/, 'css'],
  [/^font\/|woff/, 'font'],
  [/^image\//, 'image'],
]

export const kindOf = (mediaType: string): FileKind =>
  MEDIA_TYPES.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'other'

/** Bytes of one kind of file, or of all. */
export const bytesOf = ({ files }: Weight, kind?: FileKind): number =>
  files.filter((file) => kind === undefined || file.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0)

/** Addresses that are not on the page's own host. */
export const foreign = ({ files }: Weight, origin: string): string[] =>
  files.map(({ address }) => address).filter((address) => new URL(address).origin !== origin)

/** Notes all that a page asks for from now on; what stands in the page itself (data:) is no request. */
async function noteFiles(page: Page): Promise<() => SentFile[]> {
  const files = new Map<string, SentFile>()
  const session = await page.context().newCDPSession(page)
  const change = (id: string, seen: Partial<SentFile>) => {
    const file = files.get(id)
    if (file) files.set(id, { ...file, ...seen })
  }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) files.set(requestId, { address: request.url, kind: 'other', bytes: 0 })
  })
  session.on('Network.responseReceived', ({ requestId, response }) =>
    change(requestId, { kind: kindOf(response.mimeType) }),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    change(requestId, { bytes: encodedDataLength }),
  )
  await session.send('Network.enable')
  return () => [...files.values()]
}

/** Everything that has moved since the page was opened, whether or not someone was looking yet. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        // What was buffered is handed over in a task of its own, before this one.
        setTimeout(() => resolve(sum), 100)
      }),
  )

/**
 * Opens a page as its first visitor sees it, and waits until it asks for nothing more.
 *
 * @param page of a fresh context: nothing is kept from another page
 */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const files = await noteFiles(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  const elements = await page.locator('*').count()
  return { files: files(), elements, shift: await layoutShift(page) }
}
