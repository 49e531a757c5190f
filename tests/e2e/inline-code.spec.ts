import { expect, test } from '@playwright/test'
import { TEMPLATES } from './support/addresses'
import { watch } from './support/watch'

/** A page of each kind, and what is said where there is none: the last two know no language. */
const ADDRESSES = [...TEMPLATES.map((path) => `/en${path}`), '/en/shared-draft', '/nothing.txt', '/_next/nothing.js']

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g
const INLINE = [/<style\b/i, /<[^<>]*\sstyle\s*=/i, /<[^<>]*\son[a-z]+\s*=/i, /javascript:/i]

/** What a page has in its markup that only 'unsafe-inline' would allow. Next's data for hydration is no markup. */
const inlineCode = (html: string) => {
  const markup = html.replace(SCRIPT, '')
  return INLINE.flatMap((each) => each.exec(markup)?.[0] ?? [])
}

test('inline code is found where it is', () => {
  expect(inlineCode('<p style="color:red">')).toHaveLength(1)
  expect(inlineCode('<a href="/" onclick="go()">')).toHaveLength(1)
  expect(inlineCode('<style>p{}</style>')).toHaveLength(1)
  expect(inlineCode('<script>"<p style=1>"</script><p class="a">style = none</p>')).toEqual([])
})

for (const address of ADDRESSES) {
  test(`${address} has no inline style and no inline handler`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.headers()['content-type']).toContain('text/html')
    expect(inlineCode(await response.text())).toEqual([])
  })
}

for (const address of ['/en/shared-draft', '/nothing.txt', '/xx/cases']) {
  test(`${address} is missing in the site's look`, async ({ page }) => {
    const complaints = watch(page)
    expect((await page.goto(address))?.status()).toBe(404)
    await expect(page.getByRole('contentinfo')).toBeVisible()
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([])
  })
}
