import { delimiter, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { Bucket } from './storage.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))

const number = (from: number, to: number, otherwise: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, 'is not a whole number'),
      v.transform(Number),
      v.minValue(from, `is below ${from}`),
      v.maxValue(to, `is above ${to}`),
    ),
    String(otherwise),
  )

const origin = (otherwise: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
        'is not an http address',
      ),
      v.transform((text) => new URL(text).origin),
    ),
    otherwise,
  )

const schema = v.object({
  NODE_ENV: v.optional(
    v.picklist(['production', 'development', 'test'], 'is not production, development or test'),
    'production',
  ),
  HOST: v.optional(v.string(), '127.0.0.1'),
  API_PORT: number(0, 65535, 4000),
  PORTAL_URL: origin('http://localhost:3000'),
  CONSOLE_URL: origin('http://localhost:3001'),
  SECRET: v.optional(v.pipe(v.string(), v.minLength(32, 'is shorter than 32 characters'))),
  DEMO: v.optional(v.picklist(['on', 'off'], 'is neither on nor off'), 'off'),
  SMTP_URL: v.optional(
    v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'does not begin with smtp:// or smtps://')),
  ),
  MAIL_FROM: v.optional(v.string()),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'does not begin with postgres://')),
  ),
  DATABASE_POOL: number(1, 1000, 10),
  DATA_DIR: v.optional(v.string(), '.data'),
  S3_BUCKET: v.optional(v.string()),
  S3_ENDPOINT: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\//, 'does not begin with https:// or http://')),
  ),
  S3_REGION: v.optional(v.string(), 'us-east-1'),
  S3_ACCESS_KEY_ID: v.optional(v.string()),
  S3_SECRET_ACCESS_KEY: v.optional(v.string()),
  TRUSTED_DOCUMENTS: v.optional(v.string(), ''),
  LOG_LEVEL: v.optional(
    v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'is not a level of the log'),
    'info',
  ),
})

/** The settings of the API, as the environment gives them. */
export interface Env {
  readonly mode: 'production' | 'development' | 'test'
  /** the address to listen on */
  readonly host: string
  /** 0 takes any free one */
  readonly port: number
  /** the public origin of the portal, without a slash at the end */
  readonly portalUrl: string
  /** the public origin of the console */
  readonly consoleUrl: string
  /** signs and encrypts what accounts give out; without one the data folder holds it */
  readonly secret: string | undefined
  /** whether this is a demonstration: mail goes to a page, and there are ready-made sign-ins */
  readonly isDemo: boolean
  /** the server that takes mail; without one it goes to the page of the demonstration */
  readonly smtpUrl: string | undefined
  /** the sender of mail, as `Name <name@host>` */
  readonly mailFrom: string
  /** the PostgreSQL to use; without one the embedded server runs on the data folder */
  readonly databaseUrl: string | undefined
  /** connections that the API keeps to the database */
  readonly databasePool: number
  /** the absolute path of the folder that holds all that must outlive a restart */
  readonly dataDir: string
  /** where the files of photos lie; without one, in the data folder */
  readonly bucket: Bucket | undefined
  /** the absolute paths of the files that hold the documents of the screens */
  readonly trustedDocuments: readonly string[]
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
}

/**
 * Reads the environment; an empty variable counts as absent, a relative DATA_DIR is one of the repository.
 * @throws {Error} with one line for each variable that is wrong
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = v.safeParse(schema, given)
  if (!parsed.success) {
    throw new Error(
      parsed.issues
        .map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}: ${String(issue.input)}`)
        .join('\n'),
    )
  }
  const values = parsed.output
  return {
    mode: values.NODE_ENV,
    host: values.HOST,
    port: values.API_PORT,
    portalUrl: values.PORTAL_URL,
    consoleUrl: values.CONSOLE_URL,
    secret: values.SECRET,
    isDemo: values.DEMO === 'on',
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? `Bastama <no-reply@${new URL(values.PORTAL_URL).hostname}>`,
    databaseUrl: values.DATABASE_URL,
    databasePool: values.DATABASE_POOL,
    dataDir: resolve(repository, values.DATA_DIR),
    bucket: bucketOf(values),
    trustedDocuments: values.TRUSTED_DOCUMENTS.split(delimiter)
      .filter((path) => path !== '')
      .map((path) => resolve(repository, path)),
    logLevel: values.LOG_LEVEL,
  }
}

/** @throws {Error} when there is a bucket and no key to it */
function bucketOf(values: v.InferOutput<typeof schema>): Bucket | undefined {
  const { S3_BUCKET: name, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = values
  if (name === undefined) return undefined
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error('S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.')
  return { name, endpoint: values.S3_ENDPOINT, region: values.S3_REGION, accessKeyId, secretAccessKey }
}
