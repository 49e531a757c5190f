import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
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
const folder = () => path.join(site.folder, 'media')

/** Every file below the folder of pictures, by its path. */
const stored = async () => (await readdir(folder(), { recursive: true })).filter((name) => /\.\w+p$|\.avif$/.test(name))
const read = (name: string) => readFile(path.join(folder(), name))

/** Asks for a file as a browser would, by its whole address. */
const get = (address: string, headers: HeadersInit = {}) => rest('GET', address.replace('/api', ''), { headers })

/** Which of two squares the picture at an address shows. */
async function colourAt(address: string): Promise<string> {
  const { handleEndpoints } = await import('payload')
  const request = new Request(`http://localhost:3000${address}`)
  const answer = await handleEndpoints({ config: payload.config, request })
  const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats()
  return dominant.r > dominant.b ? 'red' : 'blue'
}
let squares = 0
/** A red or a blue square like no other. */
const square = (name: string, colour: 'red' | 'blue', size = 600) => {
  const background = { r: colour === 'red' ? 250 : 0, g: (squares += 1), b: colour === 'blue' ? 250 : 0 }
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .png()
    .toBuffer()
    .then((data) => fileOf(name, data, 'image/png'))
}

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
    const files = (await stored()).filter((name) => name.includes('alykas-kuva'))
    expect(files).toHaveLength(7)
    for (const name of files) expect((await sharp(await read(name)).metadata()).exif).toBeUndefined()
  })

  test('is found under a path, wherever the site is opened from', async () => {
    const { id, filename } = await upload(await pictureFile())
    const media = await payload.findByID({ collection: 'media', id, overrideAccess: false })
    const version = media.hash?.slice(0, 8)
    expect(media.url).toBe(`/api/media/file/${filename}?v=${version}`)
    expect(media.sizes?.card?.url).toBe(`/api/media/file/${filename?.replace('.webp', '-card.webp')}?v=${version}`)
    expect(media.sizes?.cardAvif?.url).toBe(`/api/media/file/${filename?.replace('.webp', '-card.avif')}?v=${version}`)
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
    expect(doc.filename).toMatch(/^name-[0-9a-f]{8}\.webp$/)
    const named = await send('Älykäs lautta.PNG', (await pictureFile()).data, 'image/png')
    expect((await named.json()).doc.filename).toMatch(/^alykas-lautta-[0-9a-f]{8}\.webp$/)
  })
})

describe('a file that replaces another', () => {
  const replace = (id: string, file: Upload, data: object = {}) =>
    payload.update({ collection: 'media', id, data, file, depth: 0 })

  test('takes over its address, with every rendition, and the version in it changes', async () => {
    const before = await upload(await square('bus.png', 'red', 1000))
    const after = await replace(before.id, await square('quite-another.png', 'blue', 500))
    expect(after.filename).toBe(before.filename)
    const [oldUrl, newUrl] = [before, after].map(({ url }) => url!.split('?'))
    expect(newUrl![0]).toBe(oldUrl![0])
    expect(newUrl![1]).not.toBe(oldUrl![1])
    expect(after).toMatchObject({ width: 500, sizes: { card: { filename: before.sizes?.card?.filename } } })
    // What stands in pages that someone has kept, and in links to the file.
    const addresses = [before.url!, before.sizes!.card!.url!, before.sizes!.wideAvif!.url!, newUrl![0]!, after.url!]
    for (const address of addresses) expect(await colourAt(address)).toBe('blue')
    expect((await stored()).filter((name) => name.startsWith('bus-'))).toHaveLength(3)
  })

  test('is kept for good only under its own version, and asked for again elsewhere', async () => {
    const before = await upload(await square('tram.png', 'red'))
    const kept = 'public, max-age=31536000, immutable'
    expect((await get(before.url!)).headers.get('Cache-Control')).toBe(kept)
    const after = await replace(before.id, await square('tram.png', 'blue'))
    const cached = async (address: string) => (await get(address)).headers.get('Cache-Control')
    expect(await cached(after.url!)).toBe(kept)
    expect(await cached(after.sizes!.card!.url!)).toBe(kept)
    for (const address of [before.url!, after.url!.split('?')[0]!, `${after.url!.split('?')[0]}?v=../x`]) {
      expect(await cached(address)).toBe('no-cache')
    }
  })

  test('is not sent again to who has it', async () => {
    const media = await upload(await square('ferry.png', 'red'))
    const address = media.url!.split('?')[0]!
    const { status, headers } = await get(address)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('image/webp')
    const tag = headers.get('ETag')!
    const changed = headers.get('Last-Modified')!
    expect(await get(address, { 'If-None-Match': `W/${tag}` })).toMatchObject({ status: 304, body: '' })
    expect((await get(address, { 'If-Modified-Since': changed })).status).toBe(304)
    await replace(media.id, await square('ferry.png', 'blue'))
    expect((await get(address, { 'If-None-Match': tag })).status).toBe(200)
  })

  test('changes nothing when the change is refused', async () => {
    const before = await upload(await square('metro.png', 'red'))
    await expect(
      replace(before.id, await square('metro.png', 'blue'), { alt: '', decorative: false }),
    ).rejects.toThrow()
    await expect(replace(before.id, fileOf('metro.png', Buffer.from('no picture'), 'image/png'))).rejects.toThrow()
    expect(await colourAt(before.url!)).toBe('red')
    expect((await get(before.sizes!.card!.url!)).status).toBe(200)
    expect(await payload.findByID({ collection: 'media', id: before.id })).toMatchObject({ url: before.url })
  })

  test('leaves the old one when the disk takes no more', async () => {
    const before = await upload(await square('train.png', 'red'))
    await rm(path.join(folder(), '.incoming'), { recursive: true })
    await writeFile(path.join(folder(), '.incoming'), 'in the way')
    await expect(replace(before.id, await square('train.png', 'blue'))).rejects.toThrow()
    await rm(path.join(folder(), '.incoming'))
    expect(await colourAt(before.url!)).toBe('red')
  })

  test('belongs to one picture', async () => {
    const file = await square('all.png', 'blue')
    const all = payload.update({ collection: 'media', where: {}, data: {}, file } as never)
    await expect(all).rejects.toThrow()
  })

  test('goes with its picture', async () => {
    const { id, url } = await upload(await square('gone.png', 'red'))
    await payload.delete({ collection: 'media', id })
    expect((await stored()).filter((name) => name.includes('gone-'))).toEqual([])
    expect((await get(url!)).status).toBe(404)
  })
})

describe('a picture from before its files had a folder', () => {
  test('is shown, replaced and deleted like the others', async () => {
    const media = await upload(await square('old.png', 'red', 1000))
    const base = media.filename!.replace('.webp', '')
    const version = media.hash!.slice(0, 8)
    const own = path.join(folder(), base, version)
    const oldCard = `${base}-480x480.webp`
    await rename(path.join(own, media.filename!), path.join(folder(), media.filename!))
    await rename(path.join(own, `${base}-card.webp`), path.join(folder(), oldCard))
    await rm(path.join(folder(), base), { recursive: true })
    const sizes = { card: { ...media.sizes!.card, filename: oldCard } }
    await payload.db.updateOne({ collection: 'media', id: media.id, data: { hash: null, sizes } })

    const before = await payload.findByID({ collection: 'media', id: media.id })
    expect(before.url).toBe(`/api/media/file/${media.filename}?v=${version}`)
    expect(await colourAt(before.url!)).toBe('red')
    expect((await get(before.sizes!.card!.url!)).headers.get('Cache-Control')).toContain('immutable')

    const file = await square('new.png', 'blue', 1000)
    const after = await payload.update({ collection: 'media', id: media.id, data: {}, file })
    expect(after.filename).toBe(media.filename)
    for (const address of [before.url!, before.sizes!.card!.url!]) {
      expect(await colourAt(address)).toBe('blue')
      expect((await get(address)).headers.get('Cache-Control')).toBe('no-cache')
    }
    expect((await readdir(folder())).filter((name) => name.startsWith(base))).toEqual([base])
  })
})

describe('the focal point', () => {
  test('is moved without writing the files anew', async () => {
    const { id } = await upload(await square('focus.png', 'red'))
    const mine = async () =>
      Promise.all(
        (await stored()).filter((name) => name.startsWith('focus-')).map(async (name) => [name, await read(name)]),
      )
    const before = await mine()
    const token = await tokenOf(rest, 'editor@example.fi')
    const query = 'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70&locale=en'
    const { status } = await rest('PATCH', `/media/${id}?${query}`, { token, body: { alt: 'Moved' } })
    expect(status).toBe(200)
    expect(await payload.findByID({ collection: 'media', id })).toMatchObject({ focalX: 20, focalY: 70, alt: 'Moved' })
    expect(await mine()).toEqual(before)
  })
})

describe('the same picture twice', () => {
  test('is refused, and it is said where it is', async () => {
    const file = await square('twice.png', 'red', 700)
    const known = await upload({ ...file }, { alt: 'A red square' })
    const refused = await send('another-name.png', file.data, 'image/png')
    expect(refused.status).toBe(400)
    const { errors } = await refused.json()
    expect(errors[0].data.errors[0]).toMatchObject({ path: 'file', message: expect.stringContaining('A red square') })
    expect(errors[0].data.errors[0].message).toContain(known.filename)
  })

  test('is no duplicate of itself', async () => {
    const file = await square('itself.png', 'red', 710)
    const known = await upload({ ...file })
    const again = await payload.update({ collection: 'media', id: known.id, data: {}, file: { ...file } })
    expect(again.url).toBe(known.url)
    expect(await colourAt(again.url!)).toBe('red')
    const other = await upload(await square('other.png', 'blue', 710))
    await expect(payload.update({ collection: 'media', id: other.id, data: {}, file })).rejects.toThrow()
  })

  test('is told by what was uploaded, not by what someone says it was', async () => {
    const { data } = await square('honest.png', 'red', 720)
    const media = await payload.create({
      collection: 'media',
      data: { alt: 'Honest', hash: '0'.repeat(64) },
      file: fileOf('honest.png', data, 'image/png'),
    })
    expect(media.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(media.hash).not.toBe('0'.repeat(64))
    await payload.update({ collection: 'media', id: media.id, data: { hash: 'x' } })
    expect(await payload.findByID({ collection: 'media', id: media.id })).toMatchObject({ hash: media.hash })
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
    const before = await stored()
    const { status } = await send(name, data, type)
    expect(status).toBe(400)
    expect(await stored()).toEqual(before)
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
