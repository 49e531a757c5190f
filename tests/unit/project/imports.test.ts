import { importsOf, sourceFiles } from '@/tests/support/sources'
import type { Import } from '@/tests/support/sources'

const HOUSE = ['admin', 'app', 'bench', 'collections', 'components', 'lib', 'migrations', 'seed', 'scripts', 'tests']
const roomOf = (path: string) => HOUSE.find((room) => path === room || path.startsWith(`${room}/`))

/** Which rooms of the house each room may use (docs/decisions). Types of collections are open to lib. */
const MAY_USE: Record<string, string[]> = {
  admin: ['admin', 'collections', 'lib'],
  app: ['app', 'admin', 'components', 'lib'],
  bench: ['bench', 'lib', 'seed', 'scripts'],
  components: ['components', 'lib'],
  lib: ['lib', 'migrations'],
  collections: ['collections', 'lib'],
  migrations: ['migrations'],
  seed: ['seed', 'lib', 'collections'],
  scripts: ['scripts', 'lib'],
}

const isPayload = (from: string) => from === 'payload' || from.startsWith('payload/') || from.startsWith('@payloadcms/')
const isReading = (from: string) => from === 'lib/content' || from.startsWith('lib/content/')

const wrongArrows = (file: string): string[] => {
  const room = roomOf(file)
  if (!room || room === 'tests') return []
  const isWrong = ({ from, typeOnly }: Import): boolean => {
    const target = roomOf(from)
    if (room === 'components' && (isPayload(from) || isReading(from))) return true
    if (room === 'collections' && isReading(from)) return true
    if (room === 'lib' && target === 'collections') return !typeOnly
    return target !== undefined && !MAY_USE[room]?.includes(target)
  }
  return importsOf(file)
    .filter(isWrong)
    .map(({ from }) => `${file} → ${from}`)
}

describe('imports', () => {
  const files = sourceFiles()

  it('are found in every kind of file', () => {
    expect(importsOf('tests/unit/project/imports.test.ts')).toContainEqual({
      from: 'tests/support/sources',
      typeOnly: true,
    })
    expect(files.length).toBeGreaterThan(50)
  })

  it('go along the arrows of the architecture', () => {
    expect(files.flatMap(wrongArrows)).toEqual([])
  })

  it('never reach into the app', () => {
    const intoApp = files.filter((file) => !file.startsWith('app/') && !file.startsWith('tests/'))
    expect(intoApp.filter((file) => importsOf(file).some(({ from }) => roomOf(from) === 'app'))).toEqual([])
  })
})
