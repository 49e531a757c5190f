import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/**
 * Integration tests, through the real Payload. Payload and its kin are ES modules, which Jest loads as they are with
 * NODE_OPTIONS=--experimental-vm-modules.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tests/support/typescript-transform.mjs' },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    // The CommonJS one, as in payload.config.ts: Node 20.9 cannot parse the other.
    '^sharp$': resolve('sharp'),
  },
  testTimeout: 60_000,
  restoreMocks: true,
}
