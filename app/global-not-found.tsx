import type { Metadata } from 'next'
import { fontClassNames } from '@/components/fonts'
import '@/components/styles/site.css'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'

const WORDS = { en, fi, sv }

export const metadata: Metadata = { title: `${en.meta.notFound} – ${en.meta.site}`, robots: { index: false } }

/** An address outside the pages, such as a file that does not exist: its language is unknown, so all three are said. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClassNames}>
      <body className="bg-sea text-on-sea">
        <main className="mx-auto max-w-page px-gutter py-band">
          <h1>404</h1>
          <ul className="mt-8 grid gap-8">
            {LOCALES.map((locale) => (
              <li key={locale} lang={locale}>
                <p className="text-h3">{WORDS[locale].notFound.title}</p>
                {/* A full load: this page has no provider for client-side navigation. */}
                <a href={`/${locale}`} className="inline-flex min-h-11 items-center text-inherit">
                  {WORDS[locale].meta.site}: {LANGUAGE_NAMES[locale]}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
