import { CONTROLS, groupsToOpen } from './form-data'
import type { StepData } from './step'

/** Which button of a step's form was pressed. */
export type Pressed =
  | { readonly kind: 'continue' | 'list' }
  | { readonly kind: 'add'; readonly list: string }
  | { readonly kind: 'remove' | 'keep'; readonly list: string; readonly row: number }
  /** In a conflict: what is on this page takes the place of the revision that was shown beside it, or is let go. */
  | { readonly kind: 'mine'; readonly revision: number }
  | { readonly kind: 'theirs' }
  /** The page in another language, with the words that stand on it. */
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'name'; readonly list: string; readonly row: number; readonly name: string }

/** Reads the pressed button. Anything unknown is "continue": the words are saved whatever was pressed. */
export function pressed(form: FormData): Pressed {
  const [kind, list = '', row = '', ...name] = String(form.get(CONTROLS.press) ?? '').split(':')
  if (kind === 'list' || kind === 'theirs') return { kind }
  if (kind === 'mine' && /^\d{1,9}$/.test(list)) return { kind, revision: Number(list) }
  if (kind === 'add') return { kind, list }
  if (kind === 'language') return { kind, language: list }
  if (!/^\d{1,6}$/.test(row)) return { kind: 'continue' }
  if (kind === 'name') return { kind, list, row: Number(row), name: name.join(':') }
  return kind === 'remove' || kind === 'keep' ? { kind, list, row: Number(row) } : { kind: 'continue' }
}

/** Whether a press stores what stands on the page, and nothing else: it changes no row and no name. */
export const keepsAsItStands = ({ kind }: Pressed): boolean => kind === 'continue' || kind === 'list' || kind === 'language' || kind === 'mine'

/** Whether a press leaves the page, so that its step is done with. Questions that are opened one by one come first. */
export const leavesStep = (press: Pressed, step: Pick<StepData, 'groups'>, form: FormData): boolean =>
  press.kind === 'list' || (press.kind === 'continue' && groupsToOpen(step, form).length === 0)

/** The page of a step in another language; who came to change an answer is still on the way back. */
export const sameStepIn = (language: string, step: string, form: FormData): string =>
  `/${language}/intake/${step}${form.get(CONTROLS.back) === 'check' ? '?back=check' : ''}`

/** The form without one row of a list. */
export function withoutRow(form: FormData, list: string, row: number): FormData {
  const rest = new FormData()
  for (const [name, value] of form) if (!name.startsWith(`${list}.${row}.`)) rest.append(name, value)
  return rest
}
