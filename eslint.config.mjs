import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier/flat'

const GENERATED = [
  '.next/**',
  'app/(payload)/admin/importMap.js',
  'collections/payload-types.ts',
  'migrations/**',
  'next-env.d.ts',
]

export default [
  { ignores: [...GENERATED, 'data/**', 'test-results/**'] },
  ...coreWebVitals,
  ...typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], rules: { 'no-unused-vars': 'error' } },
  { files: ['*.config.{mjs,ts}'], rules: { 'import/no-anonymous-default-export': 'off' } },
  { files: ['scripts/**', 'seed/**'], rules: { 'no-console': 'off' } },
  prettier,
]
