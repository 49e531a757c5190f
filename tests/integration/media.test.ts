import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { pictureFile } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let token: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  token = await tokenOf(rest, (await createStaff(payload)).contributor.email)
})
afterAll(() => site.stop())

type Upload = { name: string; data: Buffer; mimetype: string; size: number }
const upload = (file: Upload, data = { alt: 'A picture' }) => payload.create({ collection: 'media', data, file })
const fileOf = (name: string, data: Buffer, mimetype: string): Upload => ({ name, data, mimetype, size: data.length })
const stored = (name: string) => readFile(path.join(site.folder, 'media', name))

/** Sends a file the way the admin does. */
async function send(name: string, data: Buffer, type: string) {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A picture' }))
  form.append('file', new Blob([new Uint8Array(data)], { type }), name)
  const { handleEndpoints } = await import('payload')
  const request = new Request('http://localhost:3000/api/media?locale=en', {
    method: 'POST',
    body: form,
    headers: { Authorization: `JWT ${token}` },
  })
  return handleEndpoints({ config: payload.config, request })
}

describe('a picture', () => {
  test('is kept as WebP without its metadata, with renditions in two formats', async () => {
    const data = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: 'teal' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'A. Photographer' }, IFD3: { GPSLatitude: '60/1 10/1 0/1' } })
      .toBuffer()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    const media = await upload(fileOf('Älykäs Kuva (1).JPG', data, 'image/jpeg'))
    expect(media).toMatchObject({ mimeType: 'image/webp', width: 2400, height: 1200 })
    expect(media.filename).toMatch(/^alykas-kuva-1-[0-9a-f]{8}\.webp$/)
    const sizes = Object.values(media.sizes ?? {}).map(({ width, mimeType }) => `${mimeType} ${width}`)
    expect(sizes.sort()).toEqual([
      'image/avif 1600',
      'image/avif 480',
      'image/avif 960',
      'image/webp 1600',
      'image/webp 480',
      'image/webp 960',
    ])
    for (const name of [media.filename, ...Object.values(media.sizes ?? {}).map(({ filename }) => filename)]) {
      expect((await sharp(await stored(name!)).metadata()).exif).toBeUndefined()
    }
  })

  test('is found under a path, wherever the site is opened from', async () => {
    const { id, filename } = await upload(await pictureFile())
    const media = await payload.findByID({ collection: 'media', id, overrideAccess: false })
    expect(media.url).toBe(`/api/media/file/${filename}`)
    expect(media.sizes?.card?.url).toBe(`/api/media/file/${media.sizes?.card?.filename}`)
    expect(media.sizes?.full).toMatchObject({ url: null })
  })

  test('is never enlarged', async () => {
    const { width, sizes } = await upload(await pictureFile('small.png', 600, 400))
    expect(width).toBe(600)
    expect([sizes?.card?.width, sizes?.wide?.width, sizes?.full?.width]).toEqual(
      [480, undefined, undefined].map((value) => value ?? null),
    )
  })

  test('gets another name when another picture has the same', async () => {
    const names = [await upload(await pictureFile('same.png')), await upload(await pictureFile('same.png'))].map(
      ({ filename }) => filename,
    )
    expect(new Set(names).size).toBe(2)
  })

  test('says what it shows, unless it is decoration', async () => {
    const file = await pictureFile()
    await expect(payload.create({ collection: 'media', data: {}, file })).rejects.toThrow(/invalid/)
    await expect(
      payload.create({ collection: 'media', data: { decorative: true }, file: await pictureFile() }),
    ).resolves.toBeDefined()
  })

  test('comes in through the admin', async () => {
    const { data } = await pictureFile()
    const response = await send('../../evil/..\\name.png', data, 'image/png')
    expect(response.status).toBe(201)
    const { doc } = await response.json()
    expect(doc.filename).toMatch(/^[a-z0-9-]+\.webp$/)
  })
})

describe('what is not a picture is refused', () => {
  const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const HTML = Buffer.from('<!doctype html><script>alert(1)</script>')

  test.each<[string, Buffer, string]>([
    ['vector.svg', SVG, 'image/svg+xml'],
    ['page.html', HTML, 'text/html'],
    ['page.png', HTML, 'image/png'],
    ['vector.png', SVG, 'image/png'],
    ['vector.webp', SVG, 'image/webp'],
    ['animation.gif', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), 'image/gif'],
    ['paper.pdf', Buffer.from('%PDF-1.4\n%âãÏÓ\n'), 'application/pdf'],
  ])('%s', async (name, data, type) => {
    const before = await readdir(path.join(site.folder, 'media'))
    const { status } = await send(name, data, type)
    expect(status).toBe(400)
    expect(await readdir(path.join(site.folder, 'media'))).toEqual(before)
  })

  test('a file of more than 10 MB', async () => {
    const { status } = await send('big.png', Buffer.alloc(10 * 1024 * 1024 + 1), 'image/png')
    expect(status).toBe(413)
  })

  test('a small file that unpacks to too many pixels', async () => {
    const data = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(data.length).toBeLessThan(1024 * 1024)
    const { status } = await send('bomb.png', data, 'image/png')
    expect(status).toBe(400)
  })

  test('an address to fetch it from', async () => {
    const before = (await payload.count({ collection: 'media' })).totalDocs
    const body = { alt: 'A picture', url: 'http://127.0.0.1:1/a.png', filename: 'a.png', mimeType: 'image/png' }
    const { status } = await rest('POST', '/media', { token, body })
    expect(status).toBeGreaterThanOrEqual(400)
    expect((await payload.count({ collection: 'media' })).totalDocs).toBe(before)
  })
})
