import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { Shell } from '@/components/clinic/shell'
import { CodeFromAddress } from '@/components/ui/code-from-address'
import { PageHeader } from '@/components/ui/page-header'
import { clinicProfile } from '@/lib/server/profile'
import { isWaitingForSetUp } from '@/lib/server/set-up'
import { FEE_FIELDS, PASSWORD_HINT, PROFILE_FIELDS } from '../form-parts'
import { reachable } from '../reachable'
import { setUpAction } from './actions'

export const metadata = { title: 'Set up the clinic' }

const withPart = (fields: readonly FormField[], part: string): readonly FormField[] => fields.map((field, index) => (index === 0 ? { ...field, part } : field))

const FIELDS: readonly FormField[] = [
  {
    name: 'secret',
    label: 'One-time code',
    hint: 'It was printed when the site was started, after the # of the link. It holds for 15 minutes.',
    most: 300,
    autoComplete: 'off',
  },
  ...withPart(
    [
      { name: 'adminName', label: 'Your name', autoComplete: 'name', most: 120 },
      { name: 'email', label: 'Your e-mail address', kind: 'email', autoComplete: 'username', most: 254 },
      { name: 'password', label: 'Choose a password', hint: PASSWORD_HINT, kind: 'password', autoComplete: 'new-password', most: 256 },
    ],
    'You, the first administrator',
  ),
  ...withPart(PROFILE_FIELDS, 'The clinic'),
  ...withPart(FEE_FIELDS, 'Prices'),
]

/** Exists until somebody can administer this installation; afterwards nothing is at this address. */
export default reachable(async () => {
  if (!(await isWaitingForSetUp())) notFound()
  const profile = await clinicProfile()
  return (
    <Shell clinic={profile}>
      <div className="max-w-2xl">
        <PageHeader heading="Set up the clinic" lead="This makes the first administrator account. Everything here can be changed later; prices get a new dated list." />
        <ActionForm
          id="set-up"
          action={setUpAction}
          fields={FIELDS}
          initial={{ state: profile.state, timeZone: profile.timeZone }}
          submit="Set up the clinic"
          busy="Setting up …"
        />
        <CodeFromAddress into="set-up-secret" />
      </div>
    </Shell>
  )
})
