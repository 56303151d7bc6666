import { source } from '@/lib/rules/citation'

/** The clinic's own article: who may be a candidate, what to ask, what is not known. */
export const delray = source({
  id: 'delray',
  publisher: 'Delray Brain Science (Florida)',
  title: 'Can You Get TMS Therapy for Chronic Pain?',
  readOn: '2026-11-22',
  standing: 'read',
})

/** Its sections, so that a citation cannot name one that is not there. */
export const DELRAY = {
  opening: 'Opening',
  how: 'How TMS Works Inside the Brain',
  brain: 'The Brain-Pain Connection Most People Don’t Know About',
  research: 'What the Research Actually Shows',
  when: 'When TMS May Be Worth Considering for Pain',
  versus: 'TMS Versus Other Advanced Treatment Options',
  ask: 'What to Ask Before Starting TMS for Pain',
  path: 'Finding the Right Path Forward',
} as const
