import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/clinic/action-form'
import { Shell } from '@/components/clinic/shell'
import { PageHeader } from '@/components/ui/page-header'
import { clinicAddress } from '@/lib/server/access'
import { clinicProfile } from '@/lib/server/profile'
import { currentStaff } from '@/lib/server/staff-cookie'
import { SESSION_LIMITS } from '@/lib/server/staff-sessions'
import { reachable } from '../reachable'
import { signInAction } from './actions'

export const metadata = { title: 'Sign in' }

const FIELDS = [
  { name: 'email', label: 'E-mail address', kind: 'email', autoComplete: 'username', most: 254 },
  { name: 'password', label: 'Password', kind: 'password', autoComplete: 'current-password', most: 256 },
] as const

const WHY = {
  ended: `You were signed out: ${SESSION_LIMITS.idleMinutes} minutes passed without activity, or your day of ${SESSION_LIMITS.absoluteHours} hours was over. What was saved is safe.`,
  joined: 'Your password is set. Sign in with it now.',
  'signed-out': 'You are signed out.',
} as const

type Query = Readonly<Record<string, string | string[] | undefined>>
type Asked = { readonly searchParams: Promise<Query> }

/** Why this page is shown, from the address. */
function whyOf(query: Query): string | undefined {
  if (query.ended === 'yes') return WHY.ended
  if (query.joined === 'yes') return WHY.joined
  if (query['signed-out'] === 'yes') return WHY['signed-out']
  // The library's own addresses come back here with a code.
  if (query.code === 'wait') return 'Too many tries. Wait a while – at most 15 minutes – and try again.'
  return typeof query.error === 'string' ? 'That did not work. Please try again.' : undefined
}

export default reachable(async ({ searchParams }: Asked) => {
  const query = await searchParams
  const next = clinicAddress(query.next)
  if (await currentStaff()) redirect(next)
  const profile = await clinicProfile()
  const why = whyOf(query)
  // The session's cookie does not come along when a link in an e-mail is followed.
  const isFromElsewhere = (await headers()).get('sec-fetch-site') === 'cross-site'
  return (
    <Shell clinic={profile}>
      <div className="mx-auto max-w-md">
        <PageHeader heading="Sign in" lead="For staff of the clinic." />
        {why && (
          <p role="status" className="mb-6 border-l-4 border-edge bg-wash px-5 py-3">
            {why}
          </p>
        )}
        {isFromElsewhere && (
          <p className="mb-6">
            Signed in already? <a href={next}>Go on to the page</a>
          </p>
        )}
        <ActionForm id="sign-in" action={signInAction} fields={FIELDS} hidden={{ next }} submit="Sign in" busy="Signing in …" />
        <p className="mt-8 text-soft">Forgot your password? An administrator of the clinic can make you a new one-time link.</p>
      </div>
    </Shell>
  )
})
