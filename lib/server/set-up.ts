import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { database } from './database'
import { readFeeForm } from './fee-form'
import { passwordProblem } from './password-rules'
import { hashPassword } from './passwords'
import { addFees, clinicProfile, type LaterFields, saveClinicProfile } from './profile'
import { type Problems, readProfileForm, type Typed } from './profile-form'
import { hasAdministrator, spendSetupToken } from './setup-token'
import { asKept } from './sign-in'
import { accountProblems } from './staff'

/** Whether the first administrator is still to come. Afterwards the set-up page does not exist. */
export async function isWaitingForSetUp(): Promise<boolean> {
  return !(await hasAdministrator(database()))
}

const WRONG_CODE = 'This code is not valid: it was used, is older than 15 minutes, or was not copied whole. Start the site again for a new one.'

/** Reads all three parts of the form; what is wrong in each comes back together, so nobody corrects one page three times. */
function readForm(typed: Typed, kept: LaterFields, secret: string) {
  const account = { name: typed.adminName ?? '', email: typed.email ?? '' }
  const ofAccount = accountProblems(account)
  const profile = readProfileForm(typed, kept)
  const zone = 'fields' in profile ? profile.fields.timeZone : 'America/New_York'
  const fees = readFeeForm({ ...typed, effectiveFrom: todayAtClinic(zone) }, todayAtClinic(zone))
  const password = passwordProblem(typed.password ?? '', [account.name, account.email, typed.name ?? ''])
  const problems: Problems = {
    ...(secret === '' && { secret: 'Paste the code from the link.' }),
    ...('problems' in profile && profile.problems),
    ...('problems' in fees && fees.problems),
    ...(ofAccount.name && { adminName: ofAccount.name }),
    ...(ofAccount.email && { email: ofAccount.email }),
    ...(password && { password }),
  }
  if ('problems' in profile || 'problems' in fees || Object.keys(problems).length > 0) return { problems }
  return { account, profile: profile.fields, fees: fees.fees }
}

/**
 * Spends the one-time code: creates the first administrator, the clinic's profile and its first prices, in one
 * transaction. Problems come back by field, and the code stays good until everything fits.
 */
export async function setUpClinic(typed: Typed): Promise<'done' | { readonly problems: Problems }> {
  const secret = (typed.secret ?? '').trim().replace(/^.*#/, '')
  const read = readForm(typed, await clinicProfile(), secret)
  if ('problems' in read) return { problems: read.problems }
  const saving = database().$transaction(async (transaction) => {
    // The code first: half a second of hashing is not for whoever happens to ask.
    if (!(await spendSetupToken(transaction, secret)) || (await hasAdministrator(transaction))) throw new WrongCode()
    const { email, name } = read.account
    const passwordHash = await hashPassword(typed.password ?? '')
    const { id } = await transaction.staff.create({ data: { email: asKept(email), name: name.trim(), role: 'administrator', passwordHash } })
    await saveClinicProfile(transaction, read.profile, now())
    await addFees(transaction, read.fees)
    await recordAudit(transaction, { actor: { kind: 'staff', id }, action: 'clinic.set-up', object: { type: 'clinic', id: '1' } })
    return 'done' as const
  })
  return saving.catch((error) => {
    if (error instanceof WrongCode) return { problems: { secret: WRONG_CODE } }
    throw error
  })
}

/** Thrown, so that the transaction leaves the code as it was. */
class WrongCode extends Error {}
