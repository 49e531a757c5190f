import { rm } from 'node:fs/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { onSqlite, prepareEnvironment } from '../support/payload'

let folder: string
let payload: Payload

beforeAll(async () => {
  folder = await prepareEnvironment()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})
afterAll(async () => {
  await payload.destroy()
  await rm(folder, { recursive: true })
})

const onlySqlite = onSqlite() ? test : test.skip

onlySqlite(
  'a note from before there were steps becomes one (SQLite only: MongoDB has no schema to migrate)',
  async () => {
    const { migrations } = await import('@/migrations')
    const desk = migrations.findIndex(({ name }) => name.endsWith('enquiry_desk'))
    await payload.db.migrate({ migrations: migrations.slice(0, desk) as never })
    const { client } = payload.db as unknown as SQLiteAdapter
    const insert = (id: string, reference: string, notes: string | null) =>
      client.execute({
        sql: `insert into contact_submissions (id, reference, purpose, name, email, message, language, status, notes)
            values (?, ?, 'question', 'Aino', 'aino@example.fi', 'Hei!', 'fi', 'new', ?)`,
        args: [id, reference, notes],
      })
    await insert('11111111-1111-4111-a111-111111111111', 'HSR-2222-3333', 'Called back')
    await insert('22222222-2222-4222-a222-222222222222', 'HSR-4444-6666', ' ')
    await payload.db.migrate({ migrations: migrations as never })

    const { docs } = await payload.find({ collection: 'enquiry-steps', depth: 0 })
    expect(docs).toMatchObject([{ enquiry: '11111111-1111-4111-a111-111111111111', what: 'note', text: 'Called back' }])
    expect(docs[0]?.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  },
)
