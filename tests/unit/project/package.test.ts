import lighthouse from '@/bench/lighthouse/package.json'
import packageJson from '@/package.json'

const { dependencies, devDependencies, overrides } = packageJson

describe('package.json', () => {
  it.each(
    Object.entries({
      ...{ ...dependencies, ...devDependencies, ...overrides },
      ...{ ...lighthouse.dependencies, ...lighthouse.overrides },
    }),
  )('pins %s exactly', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('keeps all parts of Payload at one version, which it demands', () => {
    const versions = Object.entries(dependencies).filter(
      ([name]) => name === 'payload' || name.startsWith('@payloadcms/'),
    )
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1)
  })

  it('keeps Next and its lint rules at one version', () => {
    expect(devDependencies['eslint-config-next']).toBe(dependencies.next)
  })
})
