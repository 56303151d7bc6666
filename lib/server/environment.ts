import { z } from 'zod'
import { generatedSecrets } from './generated-secrets'
import { type KeyRing, readKeyRing, weakness } from './key-ring'
import { isMailAddress } from './mail/address'
import { type MailSettings, smtpServer } from './mail/settings'
import { Refusal } from './refusal'

/** Everything this product takes from outside its own files. Nothing else reads process.env. */
export type Environment = {
  readonly mode: 'production' | 'development' | 'test'
  /** Invented people, shown as such on every page. */
  readonly demo: boolean
  readonly port: number
  /** An external PostgreSQL; undefined means the embedded one. The start sets it for the web server either way. */
  readonly databaseUrl: string | undefined
  /** The keys that seal what people tell us; the first is the current one. */
  readonly keyRing: KeyRing
  /** Protects the cookies of the sign-in. */
  readonly authSecret: string
  /** The origin under which people reach the site, without a slash at the end. */
  readonly publicUrl: string
  readonly dataDirectory: string
  /** The mail server that letters leave by; undefined: nobody is written to, and in the demo and in development they are files. */
  readonly mail: MailSettings | undefined
  /** How many proxies of our own stand in front: only their X-Forwarded-For entries are believed. */
  readonly trustedProxyHops: number
  /** The process that started this web server and that it ends with; undefined when it runs on its own. */
  readonly startedBy: number | undefined
}

/** The names of the variables and the texts they may hold. */
export type Variables = Readonly<Record<string, string | undefined>>

const oneLiner = (encoding: string) => `node -e "console.log(require('node:crypto').randomBytes(32).toString('${encoding}'))"`

const whole = (name: string, from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `${name} must be a whole number.`)
    .transform(Number)
    .refine((number) => number >= from && number <= to, `${name} must lie between ${from} and ${to}.`)

const shape = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'NODE_ENV must be production, development or test.').default('development'),
  DEMO: z.enum(['yes', 'no'], 'DEMO must be yes, no or left out.').default('no'),
  PORT: whole('PORT', 1, 65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql:// (or be left out for the embedded one).')
    .optional(),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/\s?#]+\/?$/, 'PUBLIC_URL must be an origin such as https://intake.example.org, without a path.')
    .optional(),
  DATA_DIRECTORY: z.string().min(1).default('.data'),
  SMTP_URL: z
    .string()
    .refine((text) => smtpServer(text) !== undefined, 'SMTP_URL must be like smtp://user:password@mail.example.org:587 or smtps://…:465, without a path.')
    .optional(),
  MAIL_FROM: z.string().refine(isMailAddress, 'MAIL_FROM must be one e-mail address such as intake@clinic.example.org, without a name.').optional(),
  TRUSTED_PROXY_HOPS: whole('TRUSTED_PROXY_HOPS', 0, 10).default(0),
  STARTED_BY: whole('STARTED_BY', 1, 4_194_304).optional(),
})

function readPlain(given: Variables) {
  // An empty variable is what a line "NAME=" in a file gives; it means the same as no variable.
  const filled = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined && text !== ''))
  const parsed = shape.safeParse(filled)
  if (!parsed.success) throw new Refusal(parsed.error.issues.map(({ message }) => message).join('\n'))
  const values = parsed.data
  return { filled, values, real: values.NODE_ENV === 'production' && values.DEMO === 'no' }
}

/**
 * Reads variables into an environment. Pure, but for secrets: in development, tests and the demo missing ones are made
 * and kept in `<DATA_DIRECTORY>/secrets.json`.
 * @throws Refusal with one sentence for each variable that is missing, wrong or weak
 */
export function readEnvironment(given: Variables): Environment {
  const { filled, values, real } = readPlain(given)
  const secrets: Variables = real ? filled : { ...generatedSecrets(values.DATA_DIRECTORY), ...filled }
  const { ring, problems } = readKeyRing(secrets.APP_KEYS ?? '')
  const all = [
    ...problems.map((problem) => `APP_KEYS ${problem} To make one key: ${oneLiner('base64')} – and write k1: before it.`),
    ...weakSecret(secrets.AUTH_SECRET ?? ''),
    ...(real ? plainAddress(values.PUBLIC_URL) : []),
    ...(values.SMTP_URL && !values.MAIL_FROM ? ['MAIL_FROM is missing: with SMTP_URL, name the e-mail address that letters come from.'] : []),
  ]
  if (all.length > 0) throw new Refusal(all.join('\n'))
  return {
    mode: values.NODE_ENV,
    demo: values.DEMO === 'yes',
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    keyRing: ring,
    authSecret: secrets.AUTH_SECRET ?? '',
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    dataDirectory: values.DATA_DIRECTORY,
    mail: mailSettings(values),
    trustedProxyHops: values.TRUSTED_PROXY_HOPS,
    startedBy: values.STARTED_BY,
  }
}

/** The demo writes to nobody, whatever is set: its people are invented, and their addresses may be somebody's. */
function mailSettings({ DEMO, SMTP_URL, MAIL_FROM }: z.infer<typeof shape>): MailSettings | undefined {
  const server = DEMO === 'no' && SMTP_URL ? smtpServer(SMTP_URL) : undefined
  return server && { ...server, from: MAIL_FROM ?? '' }
}

function weakSecret(secret: string): string[] {
  const problem = secret === '' ? 'is missing.' : secret.length < 32 ? 'is shorter than 32 characters.' : weakness(secret)
  return problem ? [`AUTH_SECRET ${problem} To make a good one: ${oneLiner('base64url')}`] : []
}

function plainAddress(publicUrl: string | undefined): string[] {
  if (!publicUrl?.startsWith('http://') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(publicUrl)) return []
  return ['PUBLIC_URL must begin with https://: what people tell us is not sent over an open line.']
}

let current: Environment | undefined

/**
 * The environment of this process, read at the first use (so that a build needs no secrets) and then kept.
 * @throws Refusal as `readEnvironment`
 */
export function environment(): Environment {
  current ??= readEnvironment(process.env)
  return current
}

/** Where the database is, for work that needs no key and so must not ask for one. */
export function databasePlace(): Pick<Environment, 'databaseUrl' | 'dataDirectory'> {
  const { DATABASE_URL, DATA_DIRECTORY } = readPlain(process.env).values
  return { databaseUrl: DATABASE_URL, dataDirectory: DATA_DIRECTORY }
}

/**
 * Changes variables of this process and reads them anew at the next use. For starting scripts and tests.
 * @param unlessSet variables that yield to what is set already
 */
export function setVariables(changes: Variables, unlessSet: Variables = {}): void {
  const missing = Object.entries(unlessSet).filter(([name]) => !process.env[name])
  for (const [name, text] of [...missing, ...Object.entries(changes)]) {
    if (text === undefined) delete process.env[name]
    else process.env[name] = text
  }
  current = undefined
}
