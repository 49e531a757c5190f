import { z } from 'zod'

/** Secrets of fewer characters can be guessed; `openssl rand -hex 32` gives 64. */
const SECRET_LENGTH = 32

const siteUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.fi' })
  .transform((url) => new URL(url).origin)

const wholeNumber = (least: number, most: number, usual: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`)
    .default(usual)

const onOrOff = z.enum(['on', 'off'], { error: 'must be on or off' }).default('on')

const settings = z.object({
  PAYLOAD_SECRET: z
    .string({ error: 'is missing' })
    .min(SECRET_LENGTH, `is too short: at least ${SECRET_LENGTH} characters are needed`),
  SITE_URL: siteUrl,
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/|file:)/, 'must begin with mongodb://, mongodb+srv:// or file:')
    .optional(),
  MEDIA_DIR: z.string().default('data/media'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, 'must begin with smtp:// or smtps://')
    .refine(URL.canParse, 'is no address')
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address such as noreply@example.fi').optional(),
  ENQUIRIES_PER_HOUR: wholeNumber(1, 1_000_000, 300),
  TRUSTED_PROXIES: wholeNumber(0, 10, 0),
  LINK_CHECK: onOrOff,
  WARM_UP: onOrOff,
  HTTP_CACHE_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:6081' }).optional(),
  HTTP_CACHE_TOKEN: z.string().optional(),
})

const schema = settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'is missing: mails need a sender',
  // Also when other settings are wrong: all that is wrong is said at once.
  when: () => true,
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
  /** Undefined means that mails wait. */
  smtpUrl?: string
  /** The address that mails come from. */
  mailFrom?: string
  /** How many enquiries the site takes in an hour, from everyone together. */
  enquiriesPerHour: number
  /** How many proxies of our own stand before the server. */
  trustedProxies: number
  /** Whether the server asks other sites if the links to them still answer. */
  checksLinks: boolean
  /** The HTTP cache before the server, which is told of publishes; undefined where there is none. */
  httpCacheUrl?: string
  /** What the cache knows us by. */
  httpCacheToken?: string
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
    enquiriesPerHour: data.ENQUIRIES_PER_HOUR,
    trustedProxies: data.TRUSTED_PROXIES,
    checksLinks: data.LINK_CHECK === 'on',
    ...(data.DATABASE_URL && { databaseUrl: data.DATABASE_URL }),
    ...(data.SMTP_URL && { smtpUrl: data.SMTP_URL }),
    ...(data.HTTP_CACHE_URL && { httpCacheUrl: data.HTTP_CACHE_URL }),
    ...(data.HTTP_CACHE_TOKEN && { httpCacheToken: data.HTTP_CACHE_TOKEN }),
    ...(data.MAIL_FROM && { mailFrom: data.MAIL_FROM }),
  }
}

let known: Environment | undefined

/** The settings of this process, read at the first call. Errors as readEnvironment. */
export const environment = (): Environment => (known ??= readEnvironment(process.env))

/** Stops the start of a process whose settings are missing or weak. Errors as readEnvironment. */
export const checkEnvironment = (): void => void environment()
