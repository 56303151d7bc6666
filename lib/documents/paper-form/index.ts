import type { Language, Translate } from '@/lib/i18n/translate'
import { PRIVATE_STEPS } from '@/lib/intake/private-part'
import { clinicWords, notices } from '@/lib/notices'
import type { NoticeClinic } from '@/lib/notices/notice'
import { versionOf } from '@/lib/notices/version'
import { steps } from '@/lib/steps'
import { inPrivate } from '@/lib/steps/in-private'
import type { Block, Paper } from '../papers/paper'
import { stepBlocks } from './steps'

/** The clinic, as the form names it: where to bring it, whom to call. */
export type PaperFormClinic = NoticeClinic & { readonly hours: string }

const filled = (text: string, words: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)

function helpNow(t: Translate): Block {
  return {
    kind: 'notice',
    heading: t('If you need help now'),
    paragraphs: [
      t(
        'Nobody reads this paper until it is with us. If you think about ending your life, call or text 988. It is free and open day and night. In danger now, call 911.',
      ),
      'En español: llame al 988 y oprima 2, o envíe AYUDA al 988.',
    ],
  }
}

/** On paper nobody hands over a device: a closed envelope does the same. */
const ownQuestions = (t: Translate): Block => ({
  kind: 'notice',
  heading: t('The next questions are the patient’s own'),
  paragraphs: [
    t(
      'They ask about mood, and about thoughts of death or self-harm. Does somebody help you with this form? You can answer these pages alone and put them in a closed envelope.',
    ),
  ],
})

function howTo(clinic: PaperFormClinic, t: Translate): readonly Block[] {
  const { name, phone, address, hours } = clinic
  return [
    { kind: 'heading', level: 2, text: t('How to use this form') },
    {
      kind: 'list',
      items: [
        t('Mark boxes with a cross, and write in plain letters. Leave blank what you do not want to answer.'),
        t('“I am not sure” is a good answer. Take your time; you may stop and go on another day.'),
        t('Somebody may help you. The questions about mood, self-harm and substances are yours to answer alone if you wish.'),
        ...(phone ? [t('Rather say it on the phone? Call {phone}. We ask the questions and write down what you say.', { phone })] : []),
      ],
    },
    { kind: 'heading', level: 2, text: t('Where to bring or send it') },
    {
      kind: 'facts',
      items: [
        { label: t('Bring or mail it to'), value: [name, address].filter(Boolean).join('\n') },
        ...(phone ? [{ label: t('Phone'), value: phone }] : []),
        ...(hours ? [{ label: t('Opening hours'), value: hours }] : []),
      ].filter(({ value }) => value !== ''),
    },
    { kind: 'text', text: t('Please do not send it by e-mail. Our staff type it in as you wrote it and keep the paper with your record.') },
  ]
}

function noticeBlocks(clinic: PaperFormClinic, language: Language, t: Translate): readonly Block[] {
  const words = clinicWords(clinic, t('the clinic'))
  return [
    { kind: 'heading', level: 2, text: t('Your privacy and your rights') },
    { kind: 'list', items: notices.flatMap(({ substance }) => substance.map(({ text }) => filled(t(text), words))) },
    { kind: 'text', text: t('The notices in full are on our website and in the clinic; ask for a copy on paper.') },
    { kind: 'text', tone: 'small', text: notices.map((notice) => `${t(notice.title)}: ${versionOf(notice, language)}`).join('\n') },
  ]
}

/** The whole interview to fill in by hand. It asks what the pages ask, in the same order and words. */
export function paperForm(clinic: PaperFormClinic, language: Language, t: Translate): Paper {
  return {
    title: t('TMS consultation intake'),
    subtitle: [clinic.name, t('Paper form')].filter(Boolean).join(' – '),
    language,
    blocks: [
      {
        kind: 'text',
        text: t(
          'Answer some questions before your consultation, in your own time. A psychiatrist reads them and talks with you about what makes sense, and what does not.',
        ),
      },
      helpNow(t),
      ...howTo(clinic, t),
      ...noticeBlocks(clinic, language, t),
      ...steps.filter(({ id }) => id !== inPrivate.id).flatMap((step) => [...(step.id === PRIVATE_STEPS[0] ? [ownQuestions(t)] : []), ...stepBlocks(step, t)]),
      { kind: 'heading', level: 2, text: t('For the clinic') },
      { kind: 'text', text: t('Staff fill this in.') },
      { kind: 'signatures', labels: [t('Received on'), t('Typed in by, on')] },
    ],
    footer: [clinic.name, clinic.phone].filter(Boolean).join(', '),
  }
}
