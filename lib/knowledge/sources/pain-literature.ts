import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

export const lefaucheur2020 = source({
  id: 'lefaucheur-2020',
  publisher: 'Lefaucheur and others: Clinical Neurophysiology 2020;131:474-528',
  title: 'Evidence-based guidelines on the therapeutic use of repetitive TMS: an update (2014-2018)',
  readOn,
  standing: 'excerpt',
  url: 'https://research.rug.nl/en/publications/evidence-based-guidelines-on-the-therapeutic-use-of-repetitive-tr',
})

export const attal2021 = source({
  id: 'attal-2021',
  publisher: 'Attal and others: Brain 2021;144:3328-39',
  title: 'Repetitive TMS for neuropathic pain: a randomized multicentre sham-controlled trial',
  readOn,
  standing: 'excerpt',
})

export const neupsig2025 = source({
  id: 'neupsig-2025',
  publisher: 'Lancet Neurology (NeuPSIG; Soliman and others)',
  title: 'Pharmacotherapy and non-invasive neuromodulation for neuropathic pain: meta-analysis and recommendations',
  readOn,
  standing: 'secondary',
  url: 'https://www.epocrates.com/online/article/meta-analysis-examines-safety-and-efficacy-of-drugs-and-neuromodulation-for',
})

export const thomas2024 = source({
  id: 'thomas-2024',
  publisher: 'Thomas and others: European Journal of Pain 29:e4763 (2024/25)',
  title: 'Motor cortex rTMS in chronic neuropathic pain: real-world long-term results (193 patients)',
  readOn,
  standing: 'excerpt',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11629460',
})

export const painMedicine2022 = source({
  id: 'pain-medicine-2022',
  publisher: 'Pain Medicine 2022 (PMID 34983056)',
  title: 'rTMS in fibromyalgia: meta-analysis by stimulation target',
  readOn,
  standing: 'secondary',
})

export const psychosomaticMedicine2022 = source({
  id: 'psychosomatic-medicine-2022',
  publisher: 'Psychosomatic Medicine 2022',
  title: 'rTMS in fibromyalgia: meta-analysis of pain, quality of life and mood',
  readOn,
  standing: 'secondary',
  url: 'https://pesquisa.bvsalud.org/perinatal/resource/en/mdl-35100184',
})

export const cochrane2018 = source({
  id: 'cochrane-2018',
  publisher: 'O’Connell and others: Cochrane Database of Systematic Reviews 2018, CD008208.pub5',
  title: 'Non-invasive brain stimulation techniques for chronic pain',
  readOn,
  standing: 'unverified',
  url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008208.pub5/full',
})

export const frontiers2020 = source({
  id: 'frontiers-2020',
  publisher: 'Frontiers in Neurology 11:114',
  title: 'Non-invasive brain stimulation in chronic pain: narrative review',
  readOn,
  standing: 'excerpt',
  url: 'https://frontiersin.org/journals/neurology/articles/10.3389/fneur.2020.00114/full',
})

export const frontiersHerpetic2024 = source({
  id: 'frontiers-herpetic-2024',
  publisher: 'Frontiers in Neurology 2024, 1365445',
  title: 'rTMS in post-herpetic neuralgia: meta-analysis of randomized trials (title only read)',
  readOn,
  standing: 'unverified',
})

export const clinicalMedicine2021 = source({
  id: 'clinical-medicine-2021',
  publisher: 'Journal of Clinical Medicine 2021 (copy on a document site)',
  title: 'rTMS in fibromyalgia: meta-analysis of 18 randomized trials',
  readOn,
  standing: 'secondary',
})

export const classicalMotorCortex = source({
  id: 'classical-motor-cortex-schedule',
  publisher: 'A registered trial’s summary on a health directory (medifind.com)',
  title: 'rTMS of the motor cortex in neuropathic pain: the usual schedule',
  readOn,
  standing: 'excerpt',
  url: 'https://www.medifind.com/conditions/neuralgia/6001/clinical-trial/563988723',
})

export const fibromyalgiaTrials2012 = source({
  id: 'fibromyalgia-trials-2012',
  publisher: 'Brain Stimulation 2012;5(3):320-9 (a review)',
  title: 'Trials of rTMS in fibromyalgia: table of protocols',
  readOn,
  standing: 'excerpt',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3656498/table/T5',
})
