import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file that only we may read (mode 0600), unless it exists already.
 * Whole or not at all, also when two processes do it at once: the first one's text stays.
 */
export function writeOnce(path: string, text: string): void {
  const beside = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true, mode: 0o711 })
  writeFileSync(beside, text, { mode: 0o600, flush: true })
  try {
    linkSync(beside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(beside, { force: true })
  }
}
