import type { Access, Endpoint, SanitizedConfig } from 'payload'
import { nobody, staffOnly } from './by-role'
import { isContributor, isEditor } from './roles'

/**
 * Who works on a document right now. Contributors learn and change it of cases: that someone has an enquiry or an
 * account open is not theirs to know.
 */
const editorsOrOfCases: Access = ({ req: { user } }) =>
  isEditor(user) || (isContributor(user) && { 'document.relationTo': { equals: 'cases' } })

const staffAnd =
  (access: Access): Access =>
  (args) =>
    staffOnly(args) && access(args)

/** Payload's own addresses of preferences ask no rule: whoever is signed in writes. */
const byStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) =>
    endpoint.method === 'get' || staffOnly({ req }) ? endpoint.handler(req) : new Response(null, { status: 403 }),
})

/**
 * The collections that Payload brings along for its admin are open to whoever is signed in, disabled or not. They can
 * be closed only when the configuration is put together.
 */
export function closePayloadsOwn(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { slug, access, endpoints } = collection
    if (slug === 'payload-locked-documents') {
      // Payload's own form makes them, past these rules.
      const rules = { create: nobody, read: editorsOrOfCases, update: editorsOrOfCases, delete: editorsOrOfCases }
      Object.assign(access, rules)
    }
    if (slug === 'payload-preferences') {
      const { read, update, delete: remove } = access
      const rules = { read: staffAnd(read), update: staffAnd(update), delete: staffAnd(remove) }
      Object.assign(access, rules, { create: staffOnly })
      if (endpoints) collection.endpoints = endpoints.map(byStaff)
    }
    if (slug === 'payload-migrations') {
      Object.assign(access, { create: nobody, read: nobody, update: nobody, delete: nobody })
    }
  }
  return config
}
