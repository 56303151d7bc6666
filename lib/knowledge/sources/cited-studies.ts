import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

// Studies that the older clinic page quotes or lists. They are cited as that page gives them; the papers were not read.

export const short2011 = source({
  id: 'short-2011',
  publisher: 'Short and others: Pain 2011;152(11):2477-84',
  title: 'Ten sessions of adjunctive left prefrontal rTMS significantly reduces fibromyalgia pain: a randomized, controlled pilot study',
  readOn,
  standing: 'secondary',
})

export const mhalla2011 = source({
  id: 'mhalla-2011',
  publisher: 'Mhalla and others: Pain 2011;152(7):1478-85',
  title: 'Long-term maintenance of the analgesic effects of transcranial magnetic stimulation in fibromyalgia',
  readOn,
  standing: 'secondary',
})

export const borckardt2009 = source({
  id: 'borckardt-2009',
  publisher: 'Borckardt and others: Pain Medicine 2009;10(5):840-9',
  title: 'A pilot study investigating the effects of fast left prefrontal rTMS on chronic neuropathic pain',
  readOn,
  standing: 'secondary',
})

export const borckardt2008 = source({
  id: 'borckardt-2008',
  publisher: 'Borckardt and others: Brain Stimulation 2008:122-127',
  title: 'Significant analgesic effects of one session of postoperative left prefrontal cortex repetitive transcranial magnetic stimulation: a replication study',
  readOn,
  standing: 'secondary',
})

export const defrin2007 = source({
  id: 'defrin-2007',
  publisher: 'Defrin and others: Archives of Physical Medicine and Rehabilitation 2007;88(12):1574-80',
  title: 'The effect of a series of repetitive transcranial magnetic stimulations of the motor cortex on central pain after spinal cord injury',
  readOn,
  standing: 'secondary',
})

export const khedr2005 = source({
  id: 'khedr-2005',
  publisher: 'Khedr and others: Journal of Neurology, Neurosurgery and Psychiatry 2005;76(6):833-8',
  title: 'Longlasting antalgic effects of daily sessions of repetitive transcranial magnetic stimulation in central and peripheral neuropathic pain',
  readOn,
  standing: 'secondary',
})

export const passard2007 = source({
  id: 'passard-2007',
  publisher: 'Passard and others, 2007 (quoted on the older clinic page)',
  title: 'Effects of unilateral rTMS of the motor cortex on chronic widespread pain',
  readOn,
  standing: 'secondary',
})

export const lefaucheur2004 = source({
  id: 'lefaucheur-2004',
  publisher: 'Lefaucheur and others, 2004 (quoted on the older clinic page)',
  title: 'Motor cortex rTMS in chronic, drug-resistant pain before an implanted cortical stimulator',
  readOn,
  standing: 'secondary',
})
