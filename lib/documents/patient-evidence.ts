import { adultDepressionLabel, saviDual } from '@/lib/knowledge/sources/devices'
import { attal2021, frontiers2020, lefaucheur2020, neupsig2025, painMedicine2022, psychosomaticMedicine2022, thomas2024 } from '@/lib/knowledge/sources/pain-literature'
import type { Source } from '@/lib/rules/citation'

/** Where a sentence was read, as a patient can look it up. */
export type EvidenceSource = { readonly publisher: string; readonly title: string; readonly url?: string }

/** What is known of TMS for one use: sentences in English, the keys of their translations, with where each was read. */
export type EvidencePart = { readonly heading: string; readonly lines: readonly { readonly text: string; readonly sources: readonly EvidenceSource[] }[] }

const from = ({ publisher, title, url }: Source): EvidenceSource => ({ publisher, title, ...(url && { url }) })
const line = (text: string, ...sources: readonly Source[]) => ({ text, sources: sources.map(from) })

/** The state of the evidence, the same for everybody: it says nothing about the person who reads it. */
export const patientEvidence: readonly EvidencePart[] = [
  {
    heading: 'For depression',
    lines: [
      line('TMS is a known treatment for depression. The FDA has cleared devices for it.', adultDepressionLabel),
      line('A large guideline from Europe (2020) gives it the best grade of evidence.', lefaucheur2020),
    ],
  },
  {
    heading: 'For nerve pain',
    lines: [
      line(
        'The same guideline puts TMS over the motor area of the brain in its highest level for nerve pain. In the United States it is still off-label.',
        lefaucheur2020,
      ),
      line('In a trial with 149 people, real TMS over the motor area eased nerve pain more than sham TMS did.', attal2021),
      line('In daily practice in France, 42 of 100 people with nerve pain had clearly less pain after four visits. Nobody was compared with sham TMS there.', thomas2024),
      line('A review for pain doctors (2025) names TMS as a third choice, after two groups of medicines. It calls its own advice weak.', neupsig2025),
    ],
  },
  {
    heading: 'For fibromyalgia',
    lines: [
      line(
        'The guideline from Europe says that TMS probably helps with pain or quality of life. Later reviews do not agree which part of the brain to treat.',
        lefaucheur2020,
        painMedicine2022,
      ),
      line('A review of 2022 found a small effect on pain, and none on depression or anxiety.', psychosomaticMedicine2022),
    ],
  },
  {
    heading: 'For migraine',
    lines: [line('One hand-held device is cleared for migraine and used at home. It is not the treatment of a TMS clinic.', saviDual)],
  },
  {
    heading: 'For other pain',
    lines: [line('For back pain, pain in the face, phantom pain, pelvic pain and CRPS there are too few good studies to say.', frontiers2020)],
  },
]
