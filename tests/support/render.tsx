import { render } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext, SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Locale } from '@/lib/locales'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'

type Messages = ComponentProps<typeof NextIntlClientProvider>['messages']
const MESSAGES: Record<Locale, Messages> = { en, fi, sv }

/** A router that remembers what it was asked for. */
export const fakeRouter = () => ({
  push: jest.fn(),
  replace: jest.fn(),
  refresh: jest.fn(),
  back: jest.fn(),
  forward: jest.fn(),
  prefetch: jest.fn(),
  bfcacheId: 'test',
})

/**
 * Renders as a page of the site would: in a language, with its messages, at an address.
 *
 * @param locale the page's language
 * @param ui what to render
 * @param options `path` is the address with the language and without the query (default: the language's home page),
 *   `query` the query without the question mark, `router` what `useRouter` gives
 * @returns what Testing Library's `render` returns
 */
export const renderIn = (
  locale: Locale,
  ui: ReactElement,
  { path = `/${locale}`, query = '', router = fakeRouter() } = {},
) => {
  const Page = ({ children }: { children: ReactNode }) => (
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Helsinki">
      <AppRouterContext.Provider value={router}>
        <PathnameContext.Provider value={path}>
          <SearchParamsContext.Provider value={new URLSearchParams(query)}>{children}</SearchParamsContext.Provider>
        </PathnameContext.Provider>
      </AppRouterContext.Provider>
    </NextIntlClientProvider>
  )
  return render(ui, { wrapper: Page })
}
