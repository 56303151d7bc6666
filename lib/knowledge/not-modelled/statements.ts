import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { decisionToolsRule } from '@/lib/knowledge/sources/law'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { notModelled } from './not-modelled'

// Numbered statements of the two clinic pages that no rule judges.

export const informedNotPressured = notModelled({
  id: 'informed-not-pressured',
  rows: ['C23'],
  title: 'Informed, not pressured',
  says: 'A good consultation leaves a person informed and not pressured; nothing is sold.',
  why: 'It says how to speak, not who the person is: no answer could meet or miss it.',
  instead: 'A rule of tone for every text. A test refuses sentences that promise, urge or turn people away.',
  cites: [delray.at(DELRAY.ask, '“should leave you feeling informed, not pressured”')],
})

export const fullPictureFirst = notModelled({
  id: 'full-picture-first',
  rows: ['C24'],
  title: 'The full picture before any recommendation',
  says: 'The clinic sees complex, treatment-resistant cases and looks at the whole before it recommends anything.',
  why: 'It describes the clinic. The rules recommend nothing, so there is nothing to hold back.',
  instead: 'The output prepares a consultation; a clinician decides, and is bound by no part of it.',
  cites: [delray.at(DELRAY.path, '“understand the full picture before recommending anything”')],
})

export const linkedConditions = notModelled({
  id: 'conditions-linked-with-fibromyalgia',
  rows: ['K17'],
  title: 'Conditions linked with fibromyalgia',
  says: 'Fibromyalgia may go along with myofascial pain, an irritable bowel, low blood sugar and urinary or genital complaints; one form is put down to depression.',
  why: 'Links are no evidence for or against stimulation, and no source says what to conclude from them. Calling pain a product of the mind wounds people, and the newer page contradicts it.',
  instead: 'Free words about other illnesses reach the clinician as written. The wording about the mind is used nowhere.',
  cites: [
    tmsClinicPage.at(CLINIC_PAGE.fibromyalgia, 'illnesses it may be linked to'),
    tmsClinicPage.at(CLINIC_PAGE.signs, 'a form that results from depression'),
    delray.at(DELRAY.brain, '“not a sign that the pain is imagined”'),
  ],
})

export const neverScored = notModelled({
  id: 'sex-age-and-descent',
  rows: ['K18'],
  title: 'Sex, age and descent',
  says: 'Fibromyalgia is given as affecting 3 to 6 of 100 people, three in four of them women, at all ages, partly by inheritance.',
  why: 'How common something is in a group says nothing about the person who asks, and a decision tool must not disadvantage people by sex, age or descent.',
  instead: 'Age is read only where a label or a safety item sets a limit, pregnancy only for safety. Sex and descent are not asked for any rule.',
  cites: [
    tmsClinicPage.at(CLINIC_PAGE.fibromyalgia, 'prevalence, sex, age and inheritance'),
    decisionToolsRule.at('Obligation', 'find and lessen discrimination by race, color, national origin, sex, age or disability'),
  ],
})

export const awakeWithoutSurgery = notModelled({
  id: 'awake-without-surgery',
  rows: ['R11'],
  title: 'No operation, no anesthesia, awake',
  says: 'TMS needs no operation and no anesthesia; people stay awake and alert.',
  why: 'It is true of every session and depends on no answer.',
  instead: 'Said on the start page, before the first question.',
  cites: [delray.at(DELRAY.how, '“No surgery is involved, no anesthesia is required”')],
})

export const promotionalClaims = notModelled({
  id: 'promotional-claims',
  rows: ['R13'],
  title: 'Claims of a quick effect and of next to no side effects',
  says: 'The older page calls TMS safe, effective and quick, with hardly a side effect.',
  why: 'Promotion that the newer page and the safety literature contradict: headache is common, seizures are rare and happen, the noise can harm hearing.',
  instead: 'None of its words is reused; a test refuses them. The disagreement is shown with both sides.',
  cites: [tmsClinicPage.at(CLINIC_PAGE.pain, 'an opening paragraph of praise'), delray.at(DELRAY.research, '“promising but still developing”, with mixed results')],
})

export const deepTms = notModelled({
  id: 'deep-tms',
  rows: ['R19'],
  title: 'Deep TMS for treatment-resistant depression',
  says: 'How deep TMS performs in treatment-resistant depression is worth reading for people with both mood symptoms and pain.',
  why: 'Which coil is used is a matter of the clinic’s devices and their labels, not of an answer.',
  instead: 'The clinic lists its own devices; a route is called on-label only by what they are labelled for.',
  cites: [delray.at(DELRAY.when, 'points to a page on deep TMS in treatment-resistant depression')],
})

export const floridaInsurers = notModelled({
  id: 'insurers-of-florida',
  rows: ['R20'],
  title: 'Insurance in Florida',
  says: 'The article points to insurance coverage of TMS in Florida.',
  why: 'Where a person lives decides nothing here; the payer’s own recorded criteria do.',
  instead: 'Payers of Florida stand first in the list, and the Medicare contractor is a setting of the clinic.',
  cites: [delray.at(DELRAY.ask, 'a breakdown of insurance coverage for TMS in Florida')],
})

export const rateOfSeizures = notModelled({
  id: 'how-often-seizures-happen',
  rows: [],
  title: 'How often seizures happen',
  says: 'Figures differ by device, center and survey: below one in a thousand patients, below one in tens of thousands of sessions.',
  why: 'A rate in a group is no statement about one person, and the figures were recalled or read on one center’s page.',
  instead: 'The seizure load counts what lowers this person’s threshold. No rate is shown.',
  cites: [generalKnowledge.at('Seizures during TMS', 'about 1 in 1,000 patients by one device’s labelling; below 1 in 60,000 sessions in a survey of 2019')],
})
