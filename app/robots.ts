import type { MetadataRoute } from 'next'
import { environment } from '@/lib/environment'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api/', '/preview'], allow: '/api/media/file/' },
    sitemap: `${environment().siteUrl}/sitemap.xml`,
  }
}
