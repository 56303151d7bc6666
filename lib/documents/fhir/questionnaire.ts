import type { ForPayer } from '@/lib/documents/authorization/for-payer'
import { type Item, itemsOf, MET } from './questionnaire-items'
import type { Naming, Resource } from './resource'

const asked = ({ linkId, text, type, repeats, item }: Item): object => ({
  linkId,
  text,
  type,
  ...(repeats && { repeats }),
  ...(type === 'choice' && { answerOption: [MET] }),
  ...(item && { item: item.map(asked) }),
})

const answered = ({ linkId, text, answer, item }: Item): object => ({ linkId, text, ...(answer && { answer }), ...(item && { item: item.map(answered) }) })

/** What the payer is asked by, and what a request says beside it. */
export const questionnaireResource = (told: ForPayer, name: Naming): Resource => ({
  resourceType: 'Questionnaire',
  id: name('questionnaire').id,
  url: name('questionnaire').url,
  title: 'Request for prior authorization: TMS for depression',
  status: 'draft',
  subjectType: ['Patient'],
  item: itemsOf(told).map(asked),
})

/** The answers to it. In progress while a line is to be completed. */
export const responseResource = (told: ForPayer, name: Naming): Resource => ({
  resourceType: 'QuestionnaireResponse',
  id: name('response').id,
  questionnaire: name('questionnaire').url,
  status: told.lines.length > 0 && told.lines.every(({ isMet }) => isMet) ? 'completed' : 'in-progress',
  subject: name('patient').reference,
  authored: told.on,
  author: name('clinic').reference,
  item: itemsOf(told).map(answered),
})
