import type { Language, Translate } from '@/lib/i18n/translate'
import type { Draft } from '@/lib/intake/typed'
import { painPlaces } from '@/lib/steps/pain-places'
import { bodyMapFigure } from '../body-map/figure'
import type { Block, Paper } from '../papers/paper'
import { copySections, keptBack } from './sections'

export type CopyInputs = {
  readonly t: Translate
  readonly language: Language
  readonly sent: Draft
  readonly reference: string
  /** When it was sent, in words. */
  readonly sentAt: string
  readonly clinic: { readonly name: string; readonly phone: string }
}

/** Whether a copy lacks answers that somebody may have given in private. */
export const leavesOut = (sent: Draft): boolean => keptBack(sent)('phq-9.q9')

/** Everything a patient sent, as a paper to keep. */
export function copyPaper({ t, language, sent, reference, sentAt, clinic }: CopyInputs): Paper {
  const blocks: Block[] = [
    {
      kind: 'facts',
      items: [
        { label: t('Your reference'), value: reference },
        { label: t('The clinic'), value: [clinic.name, clinic.phone].filter(Boolean).join('\n') },
      ],
    },
    { kind: 'text', text: t('These are your answers as you sent them. If something is wrong, ask us to correct it: on the page of your receipt, or by phone.') },
    ...(leavesOut(sent) ? [{ kind: 'text', text: t(LEFT_OUT) } as const] : []),
    ...copySections(sent, t, language).flatMap(({ heading, rows }): Block[] => [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'facts', items: rows.map(({ question, answer }) => ({ label: question, value: answer })) },
      ...(rows.some(({ key }) => key === painPlaces.facts.places.key) ? bodyOf(sent, t) : []),
    ]),
  ]
  return {
    title: t('Your answers'),
    subtitle: t('Sent {when}', { when: sentAt }),
    language,
    blocks,
    footer: t('Your own copy. It holds health information: keep it where others do not read it.'),
  }
}

/** The places on a picture, where any were chosen. */
function bodyOf(sent: Draft, t: Translate): readonly Block[] {
  const places = painPlaces.facts.places.read(sent.case) ?? []
  return places.length > 0 ? [bodyMapFigure(places, t)] : []
}

/** Told wherever a copy lacks answers: it says so without saying which were given. */
export const LEFT_OUT =
  'Somebody else filled in this form for the patient. Questions that the patient may answer in private (mood, thoughts of self-harm, substances, and longer free words) are not in this copy. The patient can ask us for them.'
