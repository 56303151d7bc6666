import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

export const phqSource = source({
  id: 'phq-9',
  publisher: 'Kroenke, Spitzer, Williams: Journal of General Internal Medicine 2001',
  title: 'The PHQ-9: validity of a brief depression severity measure',
  readOn,
  standing: 'unverified',
})

export const gadSource = source({
  id: 'gad-7',
  publisher: 'Spitzer, Kroenke, Williams, Löwe: Archives of Internal Medicine 2006',
  title: 'A brief measure for assessing generalized anxiety disorder: the GAD-7',
  readOn,
  standing: 'secondary',
})

export const pegSource = source({
  id: 'peg',
  publisher: 'Krebs and others: Journal of General Internal Medicine 2009;24:733-8',
  title: 'Development and initial validation of the PEG, a three-item scale assessing pain intensity and interference',
  readOn,
  standing: 'excerpt',
  url: 'https://link.springer.com/article/10.1007/s11606-009-0981-1',
})

export const wolfe2016 = source({
  id: 'acr-fibromyalgia-2016',
  publisher: 'Wolfe and others: Seminars in Arthritis and Rheumatism 2016;46:319-29',
  title: '2016 revisions to the 2010/2011 fibromyalgia diagnostic criteria',
  readOn,
  standing: 'secondary',
})

export const budapest2010 = source({
  id: 'budapest-crps-2010',
  publisher: 'Harden and others, 2010',
  title: 'Budapest clinical criteria for complex regional pain syndrome',
  readOn,
  standing: 'unverified',
})

export const ichd3 = source({
  id: 'ichd-3',
  publisher: 'International Headache Society',
  title: 'International Classification of Headache Disorders, 3rd edition',
  readOn,
  standing: 'unverified',
})

export const trialQuestionnaire = source({
  id: 'antidepressant-trial-rules',
  publisher: 'MGH Antidepressant Treatment Response Questionnaire and Canadian consensus 2021 (public copies)',
  title: 'Dose and duration of an adequate antidepressant trial',
  readOn,
  standing: 'unverified',
})

export const screenersCompared = source({
  id: 'neuropathic-screeners-compared',
  publisher: 'A review in PubMed Central, PMC8477763',
  title: 'Screening questionnaires for neuropathic pain, compared',
  readOn,
  standing: 'excerpt',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8477763',
})
