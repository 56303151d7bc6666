import { budapest2010, gadSource, ichd3, pegSource, phqSource, screenersCompared } from '@/lib/knowledge/sources/instruments'
import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { researchChecklist, rossi2011, tass } from '@/lib/knowledge/sources/safety-sources'
import { notModelled } from './not-modelled'

// Items and readings of questionnaires that are not asked, or not judged.

export const tassItems = notModelled({
  id: 'tass-items-left-out',
  rows: [],
  title: 'TASS items that are not asked as such',
  says: 'The adult safety screen also asks about an EEG in the past, about contraception, and whether TMS or its risks need more explaining.',
  why: 'An EEG says nothing by itself; seizures and blackouts are asked directly. Contraception is asked only through possible pregnancy. Explaining is the consultation’s task. The original wording was not available.',
  instead: 'Headache, other illness of the brain, family history, medicines and earlier reactions are asked in own plain words.',
  cites: [tass.at('Items 3, 12 and 14', 'an EEG; contraception; need of further explanation')],
})

export const priorMri = notModelled({
  id: 'mri-without-trouble',
  rows: [],
  title: 'An MRI that went well',
  says: 'The screening questionnaire of 2011 asks about an earlier MRI and problems with it.',
  why: 'A scan without trouble is reassuring and does not prove that there is no metal; no rule clears anything on it.',
  instead: 'It is asked where a device or metal is named, and shown to the clinician with the answer.',
  cites: [rossi2011.at('Item 13', 'an MRI in the past, and problems with it')],
})

export const permissiveChecklist = notModelled({
  id: 'single-pulse-checklist',
  rows: [],
  title: 'The lenient parts of a research checklist',
  says: 'A checklist for single pulses in stroke research lets clips and plates pass when they are MRI-compatible.',
  why: 'It was written for single pulses. A course of fast repeated stimulation is another exposure.',
  instead: 'The device labels are followed; only the strict parts of the checklist are cited.',
  cites: [researchChecklist.at('Considerations', 'clips, stents and plates: safe if MRI-compatible, in single-pulse research')],
})

export const neuropathicScreeners = notModelled({
  id: 'neuropathic-pain-screeners',
  rows: [],
  title: 'DN4, painDETECT, S-LANSS and ID-Pain',
  says: 'Scored questionnaires that tell nerve pain from other pain; DN4 finds most, S-LANSS is the most specific.',
  why: 'They belong to their authors or to companies, and a licence for use in software was not confirmed for any.',
  instead: 'Plain own words ask what the pain feels like. They are called descriptors, are not scored, and diagnose nothing.',
  cites: [
    screenersCompared.at('Results', 'S-LANSS: least sensitive, most specific; DN4: most sensitive'),
    generalKnowledge.at('Licences of pain screeners', 'permission or a fee for use in software'),
  ],
})

export const pegBands = notModelled({
  id: 'peg-bands',
  rows: [],
  title: 'Bands and thresholds of the PEG',
  says: 'A secondary page divides the PEG into mild, moderate and severe.',
  why: 'The original paper validated no bands, and no payer sets a threshold.',
  instead: 'The PEG describes pain and its interference. It decides nothing.',
  cites: [pegSource.at('Scoring', 'the mean of three answers; no bands in the abstract')],
})

export const shortScreens = notModelled({
  id: 'short-screens-and-other-cuts',
  rows: [],
  title: 'The PHQ-2, and other cut-points of the GAD-7',
  says: 'The first two items of the PHQ-9 can stand alone as a screen, and a GAD-7 of 8 is an alternative cut-point for any anxiety disorder.',
  why: 'Payers ask for the whole PHQ-9, and a short screen has no item about death. One cut-point is used throughout: 10.',
  cites: [
    phqSource.at('Short form (recalled)', 'items 1 and 2, positive from 3', 'unverified'),
    gadSource.at('Cut-points (recalled)', '8 as an alternative for any anxiety disorder', 'unverified'),
  ],
})

export const examination = notModelled({
  id: 'what-needs-an-examination',
  rows: [],
  title: 'Criteria that need an examination or a full history',
  says: 'CRPS asks for signs at examination; migraine with aura for the number, spread and order of attacks; a first aura late in life for a stroke work-up.',
  why: 'A person cannot examine themselves, and a list of a dozen questions about each attack would tire more than it tells.',
  instead: 'The self-report half is asked and called that. The entries for CRPS and aura say what is left out.',
  cites: [
    budapest2010.at('Clinical criteria', 'signs in two of four categories at examination'),
    ichd3.at('1.2 Migraine with aura', 'two attacks, gradual spread, order of symptoms, headache within an hour'),
  ],
})

export const freeTextSubjects = notModelled({
  id: 'subjects-read-in-free-text',
  rows: [],
  title: 'What free text is read for, and what stays unread',
  says: 'Words that people write are compared with the closed answers, in English and Spanish: devices and metal, seizures, stroke and aneurysm, tumors and other illnesses of the brain, head injury and loss of consciousness, pregnancy, the heart, cancer, control of bladder and bowel, mania, psychosis, thoughts of death and self-harm, heavy drinking, drugs, and calming medicines that were stopped.',
  why: 'Everything else is read by people only: among others fainting, sleep, hearing, kidneys and salts, headache, fever or weight loss, eating disorders, earlier reactions to TMS, other languages, unusual spelling, and what is only implied. Nothing written ever clears a finding.',
  instead: 'The text reaches the psychiatrist as it was written. The closed questions ask about all of these.',
  cites: [ownProposal.at('Safety', 'a contradiction between answers counts as the unsafe one, at most as a stop pending review')],
})
