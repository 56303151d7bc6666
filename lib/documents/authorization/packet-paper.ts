import type { Block, Paper } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import { heading, small } from './blocks'
import { clinicBlocks } from './clinic-part'
import type { AuthorizationContent } from './content'
import { DEMONSTRATION, editionOf } from './evidence-words'
import { NOT_TOLD } from './paper-tables'
import { historyBlocks, payerBlocks, planBlocks } from './payer-part'

const fact = (label: string, value: string | undefined) => ({ label, value: value || NOT_TOLD })
const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'yes' : 'no')

function requestBlocks({ patient, payer, coverage, clinic }: AuthorizationContent): readonly Block[] {
  return [
    heading('Whose request'),
    {
      kind: 'facts',
      items: [
        fact('Patient', patient.name),
        fact('Date of birth', patient.dateOfBirth && dayInWords(patient.dateOfBirth)),
        fact('Payer', payer.name),
        fact('Insurance', coverage.kind),
        fact('Member ID', coverage.memberId),
        fact('Plan', coverage.planName),
        fact('Group', coverage.groupId),
        fact('Whose insurance', coverage.holder && (coverage.holder === 'self' ? 'the patient’s own' : 'somebody else’s')),
        fact('Second insurance', coverage.secondInsurance),
        fact('Clinic', clinic.legalName || clinic.name),
        fact('NPI', clinic.npi),
        fact('Taxpayer number', clinic.tin),
        fact('Place of treatment', clinic.treatmentAddress || clinic.address),
      ],
    },
  ]
}

const ownBlocks = ({ coverage, intake }: AuthorizationContent): readonly Block[] => [
  {
    kind: 'facts',
    items: [
      fact('In the network', yesNo(coverage.inNetwork)),
      fact('Benefits verified on', coverage.verifiedOn ? dayInWords(coverage.verifiedOn) : 'not verified yet'),
      fact('Intake', `${intake.reference}, answered ${dayInWords(intake.on)}`),
    ],
  },
  ...(intake.isOldRules ? [small('The intake was judged under earlier rules; this list follows today’s. Judge it again to see both alike.')] : []),
]

/** The clinic’s own copy, gaps first: it holds everything, doubts and sources included. */
export const packetPaper = (content: AuthorizationContent): Paper => ({
  title: 'Prior authorization of TMS for depression: the clinic’s copy',
  subtitle: editionOf(content),
  language: 'en',
  blocks: [...clinicBlocks(content), ...requestBlocks(content), ...ownBlocks(content), ...historyBlocks(content), ...planBlocks(content)],
  footer: `Prior authorization, the clinic’s copy. ${editionOf(content)}`,
})

/** The copy for the payer: without gaps, doubts and suggestions. What is not settled is a line to complete. */
export const payerPaper = (content: AuthorizationContent): Paper => ({
  title: 'Request for prior authorization: TMS for depression',
  subtitle: editionOf(content),
  language: 'en',
  blocks: [
    ...(content.clinic.demo ? [{ kind: 'notice' as const, heading: 'Demonstration', paragraphs: [DEMONSTRATION] }] : []),
    ...requestBlocks(content),
    ...payerBlocks(content),
    { kind: 'signatures', labels: ['Psychiatrist', 'License number', 'Date'] },
  ],
  footer: `Request for prior authorization. ${editionOf(content)}`,
})
