import { z } from 'zod'

/** Secrets of fewer characters can be guessed; `openssl rand -hex 32` gives 64. */
const SECRET_LENGTH = 32

const siteUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.fi' })
  .transform((url) => new URL(url).origin)

const schema = z.object({
  PAYLOAD_SECRET: z
    .string({ error: 'is missing' })
    .min(SECRET_LENGTH, `is too short: at least ${SECRET_LENGTH} characters are needed`),
  SITE_URL: siteUrl,
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/|file:)/, 'must begin with mongodb://, mongodb+srv:// or file:')
    .optional(),
  MEDIA_DIR: z.string().default('data/media'),
})

export type Environment = {
  /** Signs sessions and keys hashes. */
  secret: string
  /** The site's origin, without a slash at the end. */
  siteUrl: string
  /** Undefined means the embedded database. */
  databaseUrl?: string
  /** The folder of uploaded files, relative to the project or absolute. */
  mediaDir: string
}

/** `next build` reads the configuration but opens nothing, so it needs no secret. */
const isBuilding = (variables: NodeJS.ProcessEnv) => variables.NEXT_PHASE === 'phase-production-build'

/**
 * Reads and checks the settings of this process.
 *
 * @param variables the environment; an empty value counts as missing
 * @throws one Error with one line that names every setting that is missing or weak, and no value
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = schema.safeParse({
    ...given,
    SITE_URL: given.SITE_URL ?? `http://localhost:${given.PORT ?? 3000}`,
    PAYLOAD_SECRET: isBuilding(variables) ? 'unused while building'.padEnd(SECRET_LENGTH) : given.PAYLOAD_SECRET,
  })
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Error(`The environment is not complete: ${problems.join('; ')}. See .env.example.`)
  }
  return {
    secret: data.PAYLOAD_SECRET,
    siteUrl: data.SITE_URL,
    mediaDir: data.MEDIA_DIR,
    ...(data.DATABASE_URL && { databaseUrl: data.DATABASE_URL }),
  }
}

let known: Environment | undefined

/** The settings of this process, read at the first call. Errors as readEnvironment. */
export const environment = (): Environment => (known ??= readEnvironment(process.env))

/** Stops the start of a process whose settings are missing or weak. Errors as readEnvironment. */
export const checkEnvironment = (): void => void environment()
