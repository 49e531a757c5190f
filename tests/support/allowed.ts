import { Forbidden } from 'payload'

/** True when allowed, false when refused; any other failure is a failure of the test. */
export async function allowed(operation: () => Promise<unknown>): Promise<boolean> {
  try {
    await operation()
    return true
  } catch (error) {
    if (error instanceof Forbidden) return false
    throw error
  }
}
