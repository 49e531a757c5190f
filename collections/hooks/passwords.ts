import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { say, words } from '../words'

/** In characters. Payload's own minimum is 3. */
export const PASSWORD_LENGTH = 12

const TOO_SHORT = words(
  `Use at least ${PASSWORD_LENGTH} characters. A few words in a row make a good password.`,
  `Käytä vähintään ${PASSWORD_LENGTH} merkkiä. Muutama sana peräkkäin on hyvä salasana.`,
  `Använd minst ${PASSWORD_LENGTH} tecken. Några ord i rad är ett bra lösenord.`,
)

/** Refuses a short password wherever one is set: a new account, a change, a reset. Signing in is not asked. */
export const longPasswords: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  if (operation === 'login') return args
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (typeof password === 'string' && password.length > 0 && password.length < PASSWORD_LENGTH) {
    const errors = [{ path: 'password', message: say(req, TOO_SHORT) }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return args
}
