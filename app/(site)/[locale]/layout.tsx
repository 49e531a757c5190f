import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { fontClassNames } from '@/components/fonts'
import { PreviewBanner } from '@/components/pages/PreviewBanner'
import '@/components/styles/site.css'
import { getPreviewNotice } from '@/lib/content'
import { environment } from '@/lib/environment'
import { enterLayout } from '@/lib/i18n/enter-locale'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await enterLayout(params)
  const t = await getTranslations('meta')
  return { metadataBase: new URL(environment().siteUrl), title: { default: t('site'), template: `%s – ${t('site')}` } }
}

export default async function SiteLayout({ params, children }: Props) {
  const locale = await enterLayout(params)
  const notice = await getPreviewNotice(locale)
  return (
    <html lang={locale} className={fontClassNames}>
      <body>
        {notice && <PreviewBanner notice={notice} exitHref="/preview/exit" locale={locale} />}
        {children}
      </body>
    </html>
  )
}
