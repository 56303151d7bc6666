import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

/** Screening questions and consensus. */
export const rossi2009 = source({
  id: 'rossi-2009',
  publisher: 'Rossi and others: Clinical Neurophysiology 2009;120:2008-39',
  title: 'Safety, ethical considerations, and application guidelines for the use of TMS in clinical practice and research',
  readOn,
  standing: 'unverified',
})

export const rossi2011 = source({
  id: 'rossi-2011',
  publisher: 'Rossi and others: Clinical Neurophysiology 2011;122:1686',
  title: 'Screening questionnaire before TMS: an update',
  readOn,
  standing: 'unverified',
  url: 'https://c.coek.info/pdf-screening-questionnaire-before-tms-an-update-.html',
})

export const rossi2021 = source({
  id: 'rossi-2021',
  publisher: 'Rossi and others: Clinical Neurophysiology 2021;132:269-306',
  title: 'Safety and recommendations for TMS use in healthy subjects and patient populations, with updates on training, ethical and regulatory issues',
  readOn,
  standing: 'excerpt',
  url: 'https://scholars.duke.edu/individual/pub1466341',
})

export const tass = source({
  id: 'tass',
  publisher: 'Keel, Smith, Wassermann: Clinical Neurophysiology 2001;112:720',
  title: 'A safety screening questionnaire for transcranial magnetic stimulation (TASS)',
  readOn,
  standing: 'unverified',
})

/** A research checklist for single-pulse TMS: its permissive parts are not used here. */
export const researchChecklist = source({
  id: 'tms-research-checklist',
  publisher: 'University of Auckland',
  title: 'TMS safety checklist, after the IFCN guideline of 2021',
  readOn,
  standing: 'excerpt',
  url: 'https://verifytraining.auckland.ac.nz/tms-safety-checklist',
})

/** Device labelling as clinics reproduce it: the manufacturers' own instructions were not read. */
export const deviceLabel = source({
  id: 'tms-device-label-by-clinics',
  publisher: 'NeuroStar labelling, as reproduced by clinics',
  title: 'Contraindications: metal and devices within 30 cm of the treatment coil',
  readOn,
  standing: 'secondary',
  url: 'https://www.tmsclinicjersey.com/exclusion-criteria/',
})

export const labelPhysiologicalDevices = source({
  id: 'tms-device-label-physiological',
  publisher: 'NeuroStar labelling, as reproduced on a question page',
  title: 'Caution with implanted devices controlled by physiological signals',
  readOn,
  standing: 'secondary',
  url: 'https://experts123.com/q/who-should-not-receive-neurostar-tms-therapy.html',
})

export const precisionTms = source({
  id: 'clinic-contraindications',
  publisher: 'Precision TMS (a clinic)',
  title: 'Contraindications',
  readOn,
  standing: 'secondary',
  url: 'https://precisiontms.org/contraindications',
})

export const dentalMetal = source({
  id: 'clinic-dental-metal',
  publisher: 'Sheppard Pratt',
  title: 'TMS safety',
  readOn,
  standing: 'excerpt',
  url: 'https://www.sheppardpratt.org/care-finder/transcranial-magnetic-stimulation/tms-safety/',
})

export const clinicConsent = source({
  id: 'clinic-consent-hearing-headache',
  publisher: 'A clinic’s consent form',
  title: 'Hearing, ear protection and headache during TMS',
  readOn,
  standing: 'secondary',
  url: 'https://form.jotform.com/223473238939163',
})

/** Implanted devices in the literature: more permissive than the labels. */
export const tendler2023 = source({
  id: 'tendler-2023',
  publisher: 'Tendler and others: Journal of Clinical Psychiatry 2023;84(4):23l14857',
  title: 'Can we deliver TMS to patients with implanted devices? Practical summary of recent safety recommendations',
  readOn,
  standing: 'excerpt',
  url: 'https://www.psychiatrist.com/jcp/can-we-deliver-tms-patients-implanted-devices-practical-summary-recent-safety-recommendations/',
})

export const philip2014 = source({
  id: 'philip-2014',
  publisher: 'Philip and others: Brain Stimulation 2014',
  title: 'TMS in patients with a vagus nerve stimulator (conclusion, as a patients’ page quotes it)',
  readOn,
  standing: 'secondary',
  url: 'https://vnstherapy.wordpress.com/2014/05/06/',
})

/** Seizures during TMS, and medicines. */
export const dobek2015 = source({
  id: 'dobek-2015',
  publisher: 'Dobek and others: Neuropsychiatric Disease and Treatment 2015',
  title: 'Risk of seizures in transcranial magnetic stimulation: a clinical review to inform consent process focused on bupropion',
  readOn,
  standing: 'excerpt',
  url: 'https://www.dovepress.com/risk-of-seizures-in-transcranial-magnetic-stimulation-a-clinical-revie-peer-reviewed-article-NDT',
})

export const alper2007 = source({
  id: 'alper-2007',
  publisher: 'Alper and others: Biological Psychiatry 2007',
  title: 'Seizure incidence in psychopharmacological clinical trials',
  readOn,
  standing: 'excerpt',
  url: 'http://dx.crossref.org/10.1016/j.biopsych.2006.09.023',
})

export const bupropionLabel = source({
  id: 'bupropion-label',
  publisher: 'Bupropion label text, as reproduced',
  title: 'Seizures: dose and other medicines',
  readOn,
  standing: 'secondary',
  url: 'https://getjapan.org/page/en-bupropion-seizures-cz4ow',
})

export const tramadolLabel = source({
  id: 'tramadol-label',
  publisher: 'Tramadol product information (MIMS)',
  title: 'Drug interactions',
  readOn,
  standing: 'excerpt',
  url: 'https://www.mims.com/philippines/drug/info/nutram/drug-interactions',
})

export const maoiSummary = source({
  id: 'maoi-interactions',
  publisher: 'Selegiline patch, prescribing summaries',
  title: 'Medicines that must not be combined with an MAOI',
  readOn,
  standing: 'secondary',
  url: 'http://www.mimslearning.co.uk/emsam/drug/400/',
})

export const cyclobenzaprineSummary = source({
  id: 'cyclobenzaprine-approval',
  publisher: 'Conexiant, August 2025',
  title: 'Sublingual cyclobenzaprine approved for fibromyalgia',
  readOn,
  standing: 'secondary',
  url: 'https://conexiant.com/rheumatology/articles/fda-approves-non-opioid-fibromyalgia-therapy',
})

export const hunter2019 = source({
  id: 'hunter-2019',
  publisher: 'Hunter and others, 2019',
  title: 'Concomitant medication and the outcome of rTMS',
  readOn,
  standing: 'excerpt',
  url: 'https://core.ac.uk/works/134053440',
})

/** Pregnancy. */
export const pregnancyReview = source({
  id: 'tms-pregnancy-summary',
  publisher: 'A TMS checklist on Scribd',
  title: 'TMS in pregnancy: summary of twelve studies',
  readOn,
  standing: 'secondary',
  url: 'https://www.scribd.com/document/629421665/TMS-safety-checklist',
})

/** Suicide risk screening. */
export const columbia = source({
  id: 'c-ssrs-triage',
  publisher: 'The Columbia Lighthouse Project',
  title: 'Columbia-Suicide Severity Rating Scale screener: triage',
  readOn,
  standing: 'excerpt',
  url: 'https://cssrs.columbia.edu/the-columbia-scale-c-ssrs/triage-c-ssrs/',
})
