import type { Tone } from '../ui/panel'
import { Tag } from '../ui/tag'
import { ActionForm } from './action-form'
import type { FormAction } from './form-field'
import { ROLE_WORDS } from './words'

type Account = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: keyof typeof ROLE_WORDS
  readonly state: 'active' | 'invited' | 'invitation-expired' | 'disabled'
}
type AccountListProps = {
  readonly accounts: readonly Account[]
  readonly me: string
  readonly again: FormAction
  readonly disable: FormAction
  readonly enable: FormAction
}

const STATES: Readonly<Record<Account['state'], { readonly label: string; readonly tone: Tone }>> = {
  active: { label: 'Active', tone: 'good' },
  invited: { label: 'Invited', tone: 'plain' },
  'invitation-expired': { label: 'Invitation too old', tone: 'caution' },
  disabled: { label: 'Closed', tone: 'plain' },
}

/** Everybody with an account. Closing one can be undone; nobody is ever deleted, since notes and the audit trail name them. */
export function AccountList({ accounts, me, again, disable, enable }: AccountListProps) {
  return (
    <ul className="border-t border-line">
      {accounts.map((account) => (
        <li key={account.id} className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{account.name}</span>
              <Tag tone={STATES[account.state].tone}>{STATES[account.state].label}</Tag>
            </p>
            <p className="text-soft">
              {ROLE_WORDS[account.role]} · {account.email}
            </p>
          </div>
          {account.id === me ? (
            <p className="text-soft">This is you. Another administrator can close your account or make you a new link.</p>
          ) : (
            <Changes account={account} again={again} disable={disable} enable={enable} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Changes({ account, again, disable, enable }: Omit<AccountListProps, 'accounts' | 'me'> & { readonly account: Account }) {
  const hidden = { id: account.id }
  if (account.state === 'disabled')
    return <ActionForm id={`enable-${account.id}`} action={enable} fields={[]} hidden={hidden} submit="Open the account again" about={account.name} kind="secondary" />
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <ActionForm
        id={`again-${account.id}`}
        action={again}
        fields={[]}
        hidden={hidden}
        submit="New one-time link"
        about={account.name}
        kind="secondary"
        busy="Making the link …"
      />
      <ActionForm
        id={`disable-${account.id}`}
        action={disable}
        fields={[]}
        hidden={hidden}
        submit="Close the account"
        about={account.name}
        kind="danger"
        busy="Closing …"
      />
    </div>
  )
}
