import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import type Sharp from 'sharp'
import { CaseImports } from './collections/CaseImports'
import { Cases } from './collections/Cases'
import { ContactSubmissions } from './collections/ContactSubmissions'
import { EnquirySteps } from './collections/EnquirySteps'
import { LinkChecks } from './collections/LinkChecks'
import { Media } from './collections/Media'
import { Municipalities } from './collections/Municipalities'
import { Pages } from './collections/Pages'
import { PreviewLinks } from './collections/PreviewLinks'
import { Priorities } from './collections/Priorities'
import { RateLimits } from './collections/RateLimits'
import { Redirects } from './collections/Redirects'
import { Themes } from './collections/Themes'
import { Topics } from './collections/Topics'
import { Users } from './collections/Users'
import { closePayloadsOwn } from './collections/access/payloads-own'
import { adminI18n } from './collections/admin-language'
import { importCases } from './collections/case-files/view'
import { closedRootEndpoints } from './collections/closed-endpoints'
import { personalData } from './collections/enquiries/personal-data-view'
import { editor } from './collections/fields/editor'
import { Home } from './collections/globals/Home'
import { Site } from './collections/globals/Site'
import { nameEditors } from './collections/newsroom/conflict-locks'
import { guardSchedules } from './collections/newsroom/schedules-guard'
import { brokenLinks } from './collections/quality/broken-links-view'
import { sayWhy } from './collections/hooks/say-why'
import { withSignInMessages } from './collections/sign-in-words'
import { databaseAdapter } from './lib/database'
import { environment } from './lib/environment'
import { jobs } from './lib/jobs'
import { closeStats } from './lib/jobs/close-stats'
import { DEFAULT_LOCALE, LANGUAGE_NAMES, LOCALES } from './lib/locales'
import { mailAdapter } from './lib/mail'
import { quietErrors } from './lib/quiet-errors'

const root = path.dirname(fileURLToPath(import.meta.url))
// sharp's ES modules use import attributes, which Node 20.9 cannot parse; its CommonJS ones it can.
const sharp = createRequire(import.meta.url)('sharp') as typeof Sharp
const { secret, siteUrl, databaseUrl } = environment()

/** In bytes. */
const UPLOAD_LIMIT = 10 * 1024 * 1024

const config = buildConfig({
  secret,
  serverURL: siteUrl,
  cors: [siteUrl],
  csrf: [siteUrl],
  telemetry: false,
  logger: quietErrors,
  graphQL: { disable: true },
  maxDepth: 2,
  db: databaseAdapter(databaseUrl),
  email: mailAdapter(),
  editor,
  sharp,
  collections: [
    ...[Cases, Pages, Topics, Media, Themes, Priorities, Municipalities, Redirects],
    ...[ContactSubmissions, EnquirySteps, RateLimits, Users],
    ...[PreviewLinks, LinkChecks, CaseImports],
  ],
  globals: [Home, Site],
  jobs,
  endpoints: [...closedRootEndpoints],
  hooks: { afterError: [sayWhy] },
  localization: {
    locales: LOCALES.map((code) => ({ code, label: LANGUAGE_NAMES[code] })),
    defaultLocale: DEFAULT_LOCALE,
    // Pages choose what stands in for a missing translation, and mark its language (WCAG 3.1.2).
    fallback: false,
  },
  i18n: withSignInMessages(adminI18n),
  admin: {
    user: Users.slug,
    // Gravatar would tell a third party who works here.
    avatar: 'default',
    dateFormat: 'd.M.yyyy HH:mm',
    // What is planned is planned in Finnish time, wherever one is.
    timezones: {
      supportedTimezones: [{ label: 'Helsinki', value: 'Europe/Helsinki' }],
      defaultTimezone: 'Europe/Helsinki',
    },
    meta: { titleSuffix: ' – Helsinki Smart Region', defaultOGImageType: 'off' },
    importMap: { baseDir: root },
    components: {
      beforeDashboard: ['/admin/enquiries/WhatWaits#WhatWaits', '/admin/dashboard/Attention#Attention'],
      views: { personalData, importCases, brokenLinks },
    },
  },
  // Names are made safe by the collection (uploads/take-in.ts); Payload would drop å, ä, ö and the ending.
  upload: { limits: { fileSize: UPLOAD_LIMIT }, abortOnLimit: true },
  // Payload would start a second process for it at every start, tests included; `npm run generate` does it when asked.
  typescript: { outputFile: path.join(root, 'collections/payload-types.ts'), autoGenerate: false },
})

export default config.then(closeStats).then(closePayloadsOwn).then(guardSchedules).then(nameEditors)
