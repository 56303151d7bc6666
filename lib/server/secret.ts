import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a link or a cookie: 256 random bits. Whoever holds it is let in; it is never stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret: its SHA-256 (hex). Whoever reads the table is let in nowhere. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
