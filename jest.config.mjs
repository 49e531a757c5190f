import { fileURLToPath } from 'node:url'
import nextJest from 'next/jest.js'

/** Published as ES modules only; jest's CommonJS runtime needs them compiled. */
const ES_MODULES = [
  'next-intl',
  'use-intl',
  'icu-minify',
  'intl-messageformat',
  '@formatjs',
  '@schummar/icu-type-parser',
  '@payloadcms/translations',
  '@payloadcms/richtext-lexical',
]

const nextConfigured = await nextJest({ dir: fileURLToPath(new URL('.', import.meta.url)) })({
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/jest-setup.ts'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  restoreMocks: true,
})()

/** Unit and component tests, in jsdom. */
export default {
  ...nextConfigured,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')}|next/dist/client|next/dist/shared/lib)/)`],
}
