import { checkEnvironment } from './environment'

/** Ends the process with one clear line when its settings do not do: Next itself would serve errors for ever. */
export const stopUnlessConfigured = (): void => {
  try {
    checkEnvironment()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
