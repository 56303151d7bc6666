import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Assessment } from '@/lib/assess/assessment'
import { Refusal } from './refusal'
import type { OtherRules } from './replay'

/** The program that judges cases from standard input; it is put into the other checkout, whose rules it then uses. */
const PROGRAM = join('scripts', 'judge-cases.ts')
const MANUAL = 'docs/manual.md'

/** Runs git in the checkout; undefined when it fails. No hook of the checkout runs. */
function git(...given: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.hooksPath=/dev/null', ...given], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return status === 0 ? stdout.trim() : undefined
}

function requireCheckout(): void {
  const top = git('rev-parse', '--show-toplevel')
  if (top === undefined || realpathSync(top) !== realpathSync(process.cwd())) {
    throw new Refusal('Other rules can only be judged by in a git checkout, and this is none.')
  }
}

/**
 * The commit that a name stands for.
 * @throws Refusal when there is none, or this is no git checkout
 */
export function commitOf(ref: string): string {
  requireCheckout()
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  if (!commit) throw new Refusal(`git knows no commit "${ref}".`)
  return commit
}

/** The commit whose manual prints a version of the rules; undefined when there is none, or this is no git checkout. */
export function commitOfVersion(version: string): string | undefined {
  const commits = git('log', '--format=%H', '-S', version, '--', MANUAL)?.split('\n').filter(Boolean) ?? []
  return commits.find((commit) => git('show', `${commit}:${MANUAL}`)?.includes(version))
}

/** Rules of another commit, at work. */
export type RulesAtWork = { readonly version: string; readonly judge: OtherRules; readonly end: () => void }

/**
 * Sets the rules of a commit to work beside this checkout: a temporary work tree with the packages of this one, and a
 * process in it. Cases go to it through a pipe and are never written down. `end` removes all of it, and so does the end of
 * this process, however it comes.
 * @throws Refusal when its rules do not run
 */
export async function rulesOfCommit(commit: string): Promise<RulesAtWork> {
  const place = workTreeOf(commit)
  process.once('exit', place.remove)
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], { cwd: place.path, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.on('error', () => undefined)
  child.once('error', () => undefined)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    return done ? undefined : JSON.parse(value)
  }
  const end = () => {
    child.kill('SIGKILL')
    process.off('exit', place.remove)
    place.remove()
  }
  const ready = (await next()) as { readonly ready?: string } | undefined
  if (!ready?.ready) {
    end()
    throw new Refusal(`The rules of ${commit.slice(0, 12)} do not run with the packages of this checkout.`)
  }
  const judge: OtherRules = async ({ draft, clinic }) => {
    const { on, confirmed } = draft.case
    child.stdin.write(`${JSON.stringify({ typed: draft.typed, on, confirmed, clinic })}\n`)
    const answer = (await next()) as { readonly judged?: Assessment } | undefined
    if (!answer) throw new Refusal(`The rules of ${commit.slice(0, 12)} stopped at work.`)
    return answer.judged
  }
  return { version: ready.ready, judge, end }
}

/** A work tree of a commit outside the checkout. Removing it leaves nothing behind. */
function workTreeOf(commit: string): { readonly path: string; readonly remove: () => void } {
  const outer = mkdtempSync(join(tmpdir(), 'rules-of-'))
  const path = join(outer, 'checkout')
  const packages = join(path, 'node_modules')
  const remove = () => {
    // First the link: nothing may follow it into the packages of this checkout.
    try {
      unlinkSync(packages)
    } catch {}
    git('worktree', 'remove', '--force', path)
    rmSync(outer, { recursive: true, force: true })
    git('worktree', 'prune')
  }
  try {
    if (git('worktree', 'add', '--detach', '--force', path, commit) === undefined)
      throw new Refusal(`git could not check out ${commit.slice(0, 12)} beside this checkout.`)
    symlinkSync(realpathSync('node_modules'), packages)
    copyFileSync(PROGRAM, join(path, PROGRAM))
    return { path, remove }
  } catch (error) {
    remove()
    throw error
  }
}
