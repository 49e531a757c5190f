import { AuthenticationError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'

/** A disabled account cannot sign in. It is told what a wrong password is told. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.disabled) throw new AuthenticationError(req.t)
  return user
}

/** Who is disabled is signed out everywhere, at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) => (data.disabled ? { ...data, sessions: [] } : data)
