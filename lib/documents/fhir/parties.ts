import type { ForPayer } from '@/lib/documents/authorization/for-payer'
import { coded, type Naming, NOT_KNOWN, type Resource } from './resource'

const NPI = 'http://hl7.org/fhir/sid/us-npi'
/** Employer identification numbers. */
const TIN = 'urn:oid:2.16.840.1.113883.4.4'
const COVERAGE_CLASS = 'http://terminology.hl7.org/CodeSystem/coverage-class'
const RELATIONSHIP = 'http://terminology.hl7.org/CodeSystem/subscriber-relationship'

const named = (name: string) => (name ? { name } : { _name: NOT_KNOWN })

/** The person. What is not told is left out. */
export const patientResource = ({ patient }: ForPayer, name: Naming): Resource => ({
  resourceType: 'Patient',
  id: name('patient').id,
  name: [{ text: patient.name }],
  birthDate: patient.dateOfBirth,
})

/** The clinic, which asks. */
export const clinicResource = ({ clinic }: ForPayer, name: Naming): Resource => ({
  resourceType: 'Organization',
  id: name('clinic').id,
  identifier: [...(clinic.npi ? [{ system: NPI, value: clinic.npi }] : []), ...(clinic.tin ? [{ system: TIN, value: clinic.tin }] : [])],
  ...named(clinic.legalName || clinic.name),
  telecom: clinic.phone ? [{ system: 'phone', value: clinic.phone }] : [],
  address: [clinic.treatmentAddress || clinic.address].filter(Boolean).map((text) => ({ text, state: clinic.state })),
})

/** Who is asked. */
export const payerResource = ({ payer }: ForPayer, name: Naming): Resource => ({
  resourceType: 'Organization',
  id: name('payer').id,
  ...named(payer.name),
})

const ofClass = (code: string, value: string | undefined) => (value ? [{ type: coded(COVERAGE_CLASS, code), value }] : [])

/** The insurance, as it is told. A draft, as the whole request is until a psychiatrist has checked it. */
export const coverageResource = ({ coverage }: ForPayer, name: Naming): Resource => ({
  resourceType: 'Coverage',
  id: name('coverage').id,
  status: 'draft',
  type: { text: coverage.kind },
  subscriberId: coverage.memberId,
  beneficiary: name('patient').reference,
  ...(coverage.holder && { relationship: coded(RELATIONSHIP, coverage.holder) }),
  payor: [name('payer').reference],
  class: [...ofClass('plan', coverage.planName), ...ofClass('group', coverage.groupId)],
})
