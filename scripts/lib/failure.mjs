/** Something that the person at the keyboard can act on: shown as its sentence, without a stack. */
export class Failure extends Error {}

/**
 * Runs an entry script; a failure ends it with one clear line and exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export const runMain = async (main) => {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error)
    process.exitCode = 1
  }
}
