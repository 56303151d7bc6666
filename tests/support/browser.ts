import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './server'

/** How to start the browser of the tests. */
export type Browser = { readonly executablePath: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }

// Tests open pages of ours only; containers and root have no sandbox to offer.
const ARGS = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--no-pings']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
/** Where the packed browser is unpacked, once a checkout. */
const HOME = join(root, 'node_modules', '.cache', 'intake-chromium')

/** The browser of the tests: CHROMIUM_PATH, else an installed Chromium, else the one that comes with the packages. */
export async function findBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file.`)
  const installed = given || installedBrowser()
  if (installed) return { executablePath: installed, args: ARGS, env: {} }
  const executablePath = await unpacked()
  return { executablePath, args: ARGS, env: { ...fonts(), ...libraries(executablePath) } }
}

function installedBrowser(): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => directories.map((directory) => join(directory, name))).find((path) => existsSync(path))
}

/** Unpacks the browser beside its place and renames it, so that one cut short is never used. Takes some seconds, once. */
async function unpacked(): Promise<string> {
  const path = join(HOME, 'chromium')
  if (existsSync(path)) return path
  const beside = `${HOME}.${process.pid}`
  mkdirSync(beside, { recursive: true })
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  const { default: chromium } = await import('@sparticuz/chromium')
  try {
    // The package unpacks where TMPDIR says, and its shared libraries only where it takes the host for the one it was made for.
    Object.assign(process.env, { TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
    await chromium.executablePath()
  } finally {
    for (const [name, text] of Object.entries(before)) {
      if (text === undefined) delete process.env[name]
      else process.env[name] = text
    }
  }
  try {
    renameSync(beside, HOME)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(path)) throw error // Another run may have been quicker; its copy is as good as ours.
  }
  return path
}

/** A host without any font settings gets the fonts that were unpacked. */
function fonts(): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {}
  const file = join(HOME, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig><dir>${join(HOME, 'fonts')}</dir><cachedir>${join(HOME, 'fonts-cache')}</cachedir></fontconfig>\n`)
  return { FONTCONFIG_FILE: file }
}

/** A host without the certificate libraries gets those that were unpacked. */
function libraries(executablePath: string): Record<string, string> {
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' })
    return {}
  } catch {
    return { LD_LIBRARY_PATH: join(HOME, 'al2023', 'lib') }
  }
}
