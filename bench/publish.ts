import { runPayload } from '@/seed/run-payload'

const [slug = '', year] = process.argv.slice(2)

/** Publishes a case again, as staff do in the admin: in another process than the site's. */
runPayload('Publishing', async (payload) => {
  const { docs, errors } = await payload.update({
    collection: 'cases',
    where: { slug: { equals: slug } },
    data: { yearStarted: Number(year), _status: 'published' },
    locale: 'en',
    depth: 0,
  })
  if (docs.length !== 1) throw new Error(`"${slug}" was not published: ${JSON.stringify(errors)}`)
})
