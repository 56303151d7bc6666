import { existsSync } from 'node:fs'
import { Refusal } from '@/lib/server/refusal'

/**
 * Runs a script: says a refusal as plain sentences, and ends with exit code 1 when the work fails. A defect keeps its stack.
 * @param settings `file` reads `.env` first where there is one (variables already set win); the demo and development
 *   do not, since it describes the real installation
 */
export async function runScript(settings: 'file' | 'own', work: () => Promise<unknown>): Promise<void> {
  try {
    if (settings === 'file' && existsSync('.env')) process.loadEnvFile('.env')
    await work()
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exit(1)
  }
}
