import { actions } from './actions'
import { messages } from './messages'
import { names } from './names'

/** Payload keeps 234 texts in one namespace; here they are kept by what they are for. */
export const general = { ...actions, ...names, ...messages }
