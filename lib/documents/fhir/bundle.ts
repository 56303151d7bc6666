import type { AuthorizationContent } from '@/lib/documents/authorization/content'
import { DEMONSTRATION } from '@/lib/documents/authorization/evidence-words'
import { type ForPayer, forPayer } from '@/lib/documents/authorization/for-payer'
import { claimResource, codedScores, scoreResource } from './claim'
import { uuidOf } from './document-ids'
import { clinicResource, coverageResource, patientResource, payerResource } from './parties'
import { questionnaireResource, responseResource } from './questionnaire'
import { type Entry, type Naming, type Resource, withoutEmpty } from './resource'

/** Names follow from the document, so that the same document has the same ids. */
function namingOf({ reference, version, on }: ForPayer): Naming {
  return (of) => {
    const id = uuidOf(`${reference}/${version}/${on}/${of}`)
    return { id, url: `urn:uuid:${id}`, reference: { reference: `urn:uuid:${id}` } }
  }
}

/** That nobody takes an invented request for a real one. */
const INVENTED = { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: DEMONSTRATION }] }

/**
 * The request as a FHIR R4 Bundle (collection): the payer's list as a Questionnaire, its answers as a QuestionnaireResponse,
 * totals as Observations and the request as a Claim for preauthorization. It is drawn from what the payer's paper is drawn
 * from, and says what that says: no gap, no doubt, no verdict but “met”.
 */
export function authorizationBundle(content: AuthorizationContent): object {
  const told = forPayer(content)
  const name = namingOf(told)
  const resources: readonly Resource[] = [
    claimResource(told, name),
    patientResource(told, name),
    clinicResource(told, name),
    payerResource(told, name),
    coverageResource(told, name),
    questionnaireResource(told, name),
    responseResource(told, name),
    ...codedScores(told).map((score) => scoreResource(score, name)),
  ]
  const entry: readonly Entry[] = resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }))
  const { id, url } = name('bundle')
  const meta = told.clinic.demo ? INVENTED : undefined
  return withoutEmpty({ resourceType: 'Bundle', id, meta, identifier: { system: 'urn:ietf:rfc:3986', value: url }, type: 'collection', entry }) as object
}
