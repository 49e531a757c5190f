import { type CollectionAfterErrorHook, type CollectionAfterReadHook, Locked, type SanitizedConfig } from 'payload'
import { say, words } from '../words'
import { namesOf } from './people'

const LOCKED = words(
  'Someone else has taken this document to edit, so that your changes were not saved. Your text is still here: copy what you need, and reload this page when they are ready.',
  'Joku muu on ottanut sisällön muokattavaksi, joten muutoksiasi ei tallennettu. Tekstisi on vielä tässä: kopioi tarvitsemasi ja lataa sivu uudelleen, kun hän on valmis.',
  'Någon annan har tagit över redigeringen, så dina ändringar sparades inte. Din text finns kvar här: kopiera det du behöver och ladda om sidan när hen är klar.',
)

/** Payload says in English, with a number, that a document is locked. */
export const sayLocked: CollectionAfterErrorHook = ({ error, req }) =>
  error instanceof Locked ? { response: { errors: [{ message: say(req, LOCKED) }] } as never, status: 423 } : undefined

type Lock = { user?: { relationTo: string; value: string | { id: string } } }

/**
 * Payload shows the mail address of the one who has a document open, and a number to those who may not see the address.
 * Colleagues go by their names here, so the name stands in its place.
 */
const nameEditor: CollectionAfterReadHook<Lock & { id: string }> = async ({ doc, req }) => {
  const { user } = doc
  if (!user) return doc
  const id = typeof user.value === 'string' ? user.value : user.value.id
  const name = (await namesOf(req.payload, [id])).get(id)
  return name ? { ...doc, user: { ...user, value: { id, name, email: name } } } : doc
}

/** Payload brings its collection of locks along, so that it can be changed only when the configuration is put together. */
export function nameEditors(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(nameEditor as CollectionAfterReadHook)
  return config
}
