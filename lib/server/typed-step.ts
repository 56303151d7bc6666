import { z } from 'zod'
import { CONTROLS } from '@/lib/forms/form-data'
import { isOffered, LANGUAGES, type Language } from '@/lib/i18n/translate'
import type { Way } from './step-after'
import type { Saving } from './step-store'
import { isWriter } from './step-writer'

/** A list's row holds answers, and an answer may be a list: nothing deeper is ever typed in a form of ours. */
const DEEPEST = 4

const isDeeper = (value: unknown, left = DEEPEST): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1)))

type Answers = Readonly<Record<string, unknown>>

const isAnswers = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value) && !isDeeper(value)

/** A count as the database holds it. */
const counted = z.int32().min(0)

const asked = z.object({
  typed: z.custom<Answers>(isAnswers),
  base: counted,
  writer: z.custom<string>(isWriter).default(''),
  sequence: counted.optional(),
  left: z.boolean().default(false),
  // What cannot be meant is left out: no words are refused for it.
  language: z.enum(LANGUAGES).optional().catch(undefined),
  toList: z.boolean().default(false),
  shown: z.array(z.string()).optional().catch(undefined),
})

/** What is to be saved, its place in the order of saves, and where whoever leaves the page by it is going. */
export type TypedStep = { readonly typed: Answers; readonly saving: Saving; readonly way: Way }

/**
 * The typed answers in a request's JSON body: `{ typed, base, writer?, sequence?, left?, language?, toList?, shown? }`. What is in
 * them is judged when it is read.
 * @returns undefined when it is nothing of the kind
 */
export async function typedStep(request: Request): Promise<TypedStep | undefined> {
  const said = asked.safeParse(await request.json().catch(() => undefined))
  if (!said.success) return undefined
  const { typed, toList, shown, ...saving } = said.data
  return { typed, saving, way: { toList, shownBefore: shown } }
}

const NUMBER = /^\d{1,9}$/

/** A count in a form's hidden control; undefined when it is none. */
export function countPosted(form: FormData, name: string): number | undefined {
  const value = form.get(name)
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : undefined
}

/** The language that a form's page was drawn in; undefined when it does not say. */
function languagePosted(form: FormData): Language | undefined {
  const tag = form.get(CONTROLS.locale)
  return typeof tag === 'string' && isOffered(tag) ? tag : undefined
}

/** The place of a form's post in the order of saves and the language of its page, from its hidden controls. They come from the browser and may be anything. */
export function orderPosted(form: FormData): Omit<Saving, 'left'> {
  const writer = form.get(CONTROLS.writer)
  const order = { base: countPosted(form, CONTROLS.base) ?? 0, writer: isWriter(writer) ? writer : '', sequence: countPosted(form, CONTROLS.sequence) }
  return { ...order, language: languagePosted(form) }
}

const seen = z.object({ revision: counted.optional() })

/** The draft's revision that somebody looked through before sending; undefined when the request says none. */
export async function seenRevision(request: Request): Promise<number | undefined | 'unreadable'> {
  const text = await request.text()
  if (text === '') return undefined
  try {
    return seen.parse(JSON.parse(text)).revision
  } catch {
    return 'unreadable'
  }
}
