import { assess } from '@/lib/assess'
import { rulesVersion } from '@/lib/assess/version'
import type { Database } from './database'
import { Refusal } from './refusal'
import type { Against } from './replay'
import { commitOf, commitOfVersion, rulesOfCommit } from './rules-of-commit'

/** What a replay compares with, in words, and what has to be ended after it. */
export type Comparison = { readonly against: Against; readonly today: string; readonly words: string; readonly end: () => void }

/** It was asked for what there is not. */
export class CannotReplay extends Refusal {}

const isVersion = (text: string) => /^rules-[0-9a-f]{16}$/.test(text)
const nothing = () => undefined

/**
 * Works out what today's rules are compared with: without a word the newest stored judgements, else the rules of a commit, or
 * of a version, whose stored judgements are used where there are some.
 * @throws CannotReplay when there is no such commit or version, or its rules do not run
 */
export async function againstWhat(asked: string | undefined, database: Database): Promise<Comparison> {
  const today = rulesVersion()
  if (asked === undefined) return { against: { kind: 'stored' }, today, words: 'their newest stored judgements', end: nothing }
  try {
    return isVersion(asked) ? await againstVersion(asked, today, database) : await againstCommit(commitOf(asked), today)
  } catch (error) {
    throw error instanceof Refusal ? new CannotReplay(error.message) : error
  }
}

async function againstCommit(commit: string, today: string): Promise<Comparison> {
  const { judge, version, end } = await rulesOfCommit(commit)
  return { against: { kind: 'rules', judge }, today, words: `the rules of ${commit.slice(0, 12)} (${version})`, end }
}

async function againstVersion(version: string, today: string, database: Database): Promise<Comparison> {
  if (version === today) {
    const judge = async ({ draft, clinic }: Parameters<Extract<Against, { kind: 'rules' }>['judge']>[0]) => assess(draft.case, clinic)
    return { against: { kind: 'rules', version, judge }, today, words: `${version}, which is today’s`, end: nothing }
  }
  const commit = commitOfVersion(version)
  if (commit) {
    const { against, words, end } = await againstCommit(commit, today)
    return { against: { ...against, version } as Against, today, words: `${version}: stored judgements, else ${words}`, end }
  }
  if ((await database.assessment.count({ where: { rulesVersion: version } })) === 0) {
    throw new Refusal(`No commit of docs/manual.md prints "${version}", and no stored judgement is by it.`)
  }
  return { against: { kind: 'rules', version, judge: async () => undefined }, today, words: `stored judgements by ${version}`, end: nothing }
}
