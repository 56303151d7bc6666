import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from './refusal'
import { writeOnce } from './secret-file'

const shape = z.strictObject({ APP_KEYS: z.string(), AUTH_SECRET: z.string() })

/**
 * Secrets for development, tests and the demo, made once and kept in `<dataDirectory>/secrets.json` (mode 0600).
 * Never used in production: keys that lie beside the data they protect protect nothing.
 * @throws Refusal when the file is damaged
 */
export function generatedSecrets(dataDirectory: string): z.infer<typeof shape> {
  const path = join(dataDirectory, 'secrets.json')
  if (!existsSync(path)) {
    const secrets = {
      APP_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      AUTH_SECRET: randomBytes(32).toString('base64url'),
    }
    writeOnce(path, JSON.stringify(secrets, null, 2))
  }
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Refusal(`${path} cannot be read. It holds the keys of this data: restore it from a backup.`)
  }
}
