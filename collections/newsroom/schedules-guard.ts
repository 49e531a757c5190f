import { type CollectionBeforeOperationHook, Forbidden, type SanitizedConfig } from 'payload'
import { isEditor } from '../access/roles'

const editorsCancel: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete' && req.user && !isEditor(req.user)) throw new Forbidden(req.t)
  return args
}

/**
 * Payload lets everyone in the admin take a planned publish from the queue, by asking its server function. Contributors
 * plan nothing and cancel nothing. The queue's collection can be changed only when the configuration is put together.
 */
export function guardSchedules(config: SanitizedConfig): SanitizedConfig {
  const queue = config.collections.find(({ slug }) => slug === 'payload-jobs')
  queue?.hooks.beforeOperation.push(editorsCancel)
  return config
}
