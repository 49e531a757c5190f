'use client'

import { fontClassNames } from '@/components/fonts'
import '@/components/styles/site.css'
import { LOCALES } from '@/lib/locales'
import words from '@/messages/error.json'

/** Where not even the layout could be made: its language is unknown, so all three are said. */
export default function GlobalError() {
  return (
    <html lang="en" className={fontClassNames}>
      <body className="bg-sea text-on-sea">
        <title>{words.en.title}</title>
        <main className="mx-auto max-w-page px-gutter py-band">
          <h1>500</h1>
          <ul className="mt-8 grid gap-8">
            {LOCALES.map((locale) => (
              <li key={locale} lang={locale}>
                <p className="text-h3">{words[locale].title}</p>
                <p>{words[locale].text}</p>
                <a href={`/${locale}`} className="inline-flex min-h-11 items-center text-inherit">
                  {words[locale].home}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
