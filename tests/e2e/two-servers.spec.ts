import { type APIRequestContext, expect, test } from '@playwright/test'
import { withSecondServer } from './support/servers'
import { tokenOf } from './support/staff'

const TITLE = 'Zeppelin over the archipelago'

test('what is published at one server is on the other at its next request, pages that were kept too', async ({
  request,
  playwright,
}) => {
  test.setTimeout(300_000)
  await withSecondServer(playwright, async (other) => {
    const seen = async (path: string, at: APIRequestContext = other) => (await at.get(path)).text()
    const count = async (at: APIRequestContext) => {
      const { total } = (await (await at.get('/en/cases.json?q=zeppelin')).json()) as { total: number }
      return total
    }
    // Both have made and kept their pages.
    for (const at of [request, other]) expect(await seen('/en', at)).not.toContain(TITLE)
    expect(await count(other)).toBe(0)

    const token = await tokenOf(request)
    const headers = { Authorization: `JWT ${token}` }
    const themes = (await (await request.get('/api/themes?limit=1', { headers })).json()) as { docs: { id: string }[] }
    const data = { title: TITLE, summary: 'A quiet airship.', theme: themes.docs[0]?.id, wholeRegion: true }
    const created = await request.post('/api/cases?locale=en', { headers, data: { ...data, _status: 'published' } })
    expect(created.status()).toBe(201)
    const { doc } = (await created.json()) as { doc: { id: string; slug: string } }
    const change = async (how: object) => {
      const answer = await request.patch(`/api/cases/${doc.id}?locale=en`, { headers, data: how })
      expect(answer.status(), await answer.text()).toBe(200)
    }

    expect(await count(other)).toBe(1)
    expect(await seen('/en')).toContain(TITLE)
    expect(await seen(`/fi/cases/${doc.slug}`)).toContain(TITLE)
    expect(await seen('/sv/feed.xml')).toContain(TITLE)

    await change({ title: 'Balloon over the archipelago', _status: 'published' })
    expect(await seen('/en')).toContain('Balloon over the archipelago')
    expect(await count(other)).toBe(0)

    await change({ _status: 'draft' })
    expect(await seen('/en')).not.toContain('Balloon over the archipelago')
    expect((await other.get(`/fi/cases/${doc.slug}`)).status()).toBe(404)
    await change({ _status: 'published' })
    expect((await other.get(`/fi/cases/${doc.slug}`)).status()).toBe(200)
    await request.delete(`/api/cases/${doc.id}`, { headers })
    expect((await other.get(`/fi/cases/${doc.slug}`)).status()).toBe(404)
    expect(await seen('/en')).not.toContain('Balloon over the archipelago')
  })
})
