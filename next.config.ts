import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const site: NextConfig = {
  poweredByHeader: false,
  // lib/serving does it, after it has read the page.
  compress: false,
  // Titles belong into the head, where whoever has no JavaScript finds them too. No page is sent before it is whole.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  cacheHandler: path.resolve('lib/page-store.mjs'),
  experimental: {
    // With a root layout for each half of app/, a page for addresses in neither has to bring its own.
    globalNotFound: true,
    // A page kept on disk would outlive a restart and be older than the database.
    isrFlushToDisk: false,
    // Writing the cache costs a fresh clone a minute, and quickstart skips builds that would need it.
    turbopackFileSystemCacheForBuild: false,
  },
}

const config: NextConfig = withPayload(withNextIntl(site))
const payloadHeaders = config.headers

export default {
  ...config,
  // Payload asks every visitor's browser for its colour scheme (Critical-CH, an extra round trip): only its own need it.
  headers: async () => ((await payloadHeaders?.()) ?? []).map((rule) => ({ ...rule, source: '/admin/:path*' })),
} satisfies NextConfig
