import type { AuthorizationContent } from '@/lib/documents/authorization/content'
import { claimResource, codedScores, scoreResource } from './claim'
import { uuidOf } from './document-ids'
import { clinicResource, coverageResource, patientResource, payerResource } from './parties'
import { questionnaireResource, responseResource } from './questionnaire'
import { type Entry, type Naming, type Resource, withoutEmpty } from './resource'

/** Names follow from the document, so that the same document has the same ids. */
function namingOf({ intake, version, on }: AuthorizationContent): Naming {
  return (of) => {
    const id = uuidOf(`${intake.reference}/${version}/${on}/${of}`)
    return { id, url: `urn:uuid:${id}`, reference: { reference: `urn:uuid:${id}` } }
  }
}

/**
 * The request as a FHIR R4 Bundle (collection): the payer's list as a Questionnaire, its answers as a QuestionnaireResponse,
 * totals as Observations and the request as a Claim for preauthorization. It says what the packet says to the payer: neither
 * the clinic's gaps nor anything the packet withholds.
 */
export function authorizationBundle(content: AuthorizationContent): object {
  const name = namingOf(content)
  const resources: readonly Resource[] = [
    claimResource(content, name),
    patientResource(content, name),
    clinicResource(content, name),
    payerResource(content, name),
    coverageResource(content, name),
    questionnaireResource(content, name),
    responseResource(content, name),
    ...codedScores(content).map((score) => scoreResource(score, name)),
  ]
  const entry: readonly Entry[] = resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }))
  const { id, url } = name('bundle')
  return withoutEmpty({ resourceType: 'Bundle', id, identifier: { system: 'urn:ietf:rfc:3986', value: url }, type: 'collection', entry }) as object
}
