import { authorizationContent, authorizationPapers } from '@/lib/documents/authorization'
import { authorizationBundle } from '@/lib/documents/fhir/bundle'
import { recordAudit } from './audit'
import type { Made } from './estimates'
import { holdIntake } from './intake-version'
import { changing, event } from './intake-work'
import { keepDocument } from './kept-documents'
import { mayMake } from './paper-inputs'
import type { Typed } from './profile-form'
import { requestInputs } from './request-inputs'
import type { StaffMember } from './staff-sessions'

/**
 * Makes a prior-authorization request: packet, letter and FHIR bundle, frozen together as one version. `version` is the
 * intake's as it was read. Where another paper is right, nothing is made and it says which.
 */
export async function makeAuthorization(staff: StaffMember, intakeId: string, typed: Typed): Promise<Made> {
  if (!mayMake(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Made>(intakeId, async (transaction) => {
    if (!(await holdIntake(transaction, intakeId, Number(typed.version)))) return false
    const asked = await requestInputs(transaction, intakeId, 'authorization', typed)
    if (!asked) return false
    if ('problems' in asked) return { kind: 'invalid', problems: asked.problems }
    const content = authorizationContent(asked.inputs)
    if ('refused' in content) return { kind: 'invalid', problems: { route: `${content.refused} ${content.insteadWords}`.trim() } }
    const kept = { content, papers: authorizationPapers(content), bundle: authorizationBundle(content) }
    const made = { kind: 'authorization', route: asked.inputs.plan.route, version: content.version, language: 'en', on: content.on, kept } as const
    const documentId = await keepDocument(transaction, { id: intakeId, key: asked.facts.key }, staff, made)
    await recordAudit(transaction, event(staff, 'paper.made', intakeId, { paper: documentId, kind: 'authorization', version: content.version }))
    return { kind: 'done', documentId }
  })
}
