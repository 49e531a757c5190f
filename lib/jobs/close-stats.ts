import type { SanitizedConfig } from 'payload'

const nobody = () => false

/**
 * Payload notes when the jobs ran last in a global of its own, which every account could read and change: whoever sets
 * it ahead stops the jobs. It can be closed only when the configuration is put together.
 */
export function closeStats(config: SanitizedConfig): SanitizedConfig {
  const stats = config.globals.find(({ slug }) => slug === 'payload-jobs-stats')
  if (stats) stats.access = { ...stats.access, read: nobody, update: nobody, readVersions: nobody }
  return config
}
