import { ActionForm } from '@/components/clinic/action-form'
import { Shell } from '@/components/clinic/shell'
import { CodeFromAddress } from '@/components/ui/code-from-address'
import { PageHeader } from '@/components/ui/page-header'
import { clinicProfile } from '@/lib/server/profile'
import { PASSWORD_HINT } from '../form-parts'
import { reachable } from '../reachable'
import { joinAction } from './actions'

export const metadata = { title: 'Choose a password' }

const FIELDS = [
  { name: 'code', label: 'Code of your one-time link', hint: 'What stands after the # of the link.', most: 300, autoComplete: 'off' },
  { name: 'password', label: 'Choose a password', hint: PASSWORD_HINT, kind: 'password', autoComplete: 'new-password', most: 256 },
] as const

export default reachable(async () => (
  <Shell clinic={await clinicProfile()}>
    <div className="mx-auto max-w-md">
      <PageHeader heading="Choose a password" lead="You were given a one-time link by an administrator of the clinic." />
      <ActionForm id="join" action={joinAction} fields={FIELDS} submit="Set the password" />
      <CodeFromAddress into="join-code" />
    </div>
  </Shell>
))
