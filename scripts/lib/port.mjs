import { once } from 'node:events'
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

const listen = async (port) => {
  const server = createServer().listen(port)
  await once(server, 'listening')
  const { port: given } = server.address()
  server.close()
  await once(server, 'close')
  return given
}

/** @returns {Promise<number>} a port that nobody listens on */
export const freePort = () => listen(0)

/**
 * Makes sure that a port can be listened on.
 *
 * @param {string} wanted
 * @returns {Promise<number>}
 * @throws {Failure} when it is no port number, or taken, or not allowed
 */
export const claimPort = async (wanted) => {
  const port = Number(wanted)
  const advice = 'Choose another, for example: PORT=3001 npm run quickstart'
  if (!/^\d+$/.test(wanted) || port < 1 || port > 65_535) throw new Failure(`"${wanted}" is no port number. ${advice}`)
  try {
    return await listen(port)
  } catch (error) {
    throw new Failure(
      `Port ${port} ${error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`}. ${advice}`,
    )
  }
}
