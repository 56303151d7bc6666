import type { ReactNode } from 'react'
import { AlertWatch } from '@/components/clinic/alert-watch'
import { type Place, Shell } from '@/components/clinic/shell'
import { ROLE_WORDS } from '@/components/clinic/words'
import { type Action, may } from '@/lib/server/access'
import type { ClinicProfile } from '@/lib/server/profile'
import { SESSION_LIMITS, type StaffMember } from '@/lib/server/staff-sessions'

const PLACES: readonly (Place & { readonly action: Action })[] = [
  { id: 'queue', href: '/clinic', label: 'Queue', action: 'queue.read' },
  { id: 'alerts', href: '/clinic/alerts', label: 'Alerts', action: 'alert.read' },
  { id: 'enter', href: '/clinic/intakes/new', label: 'Phone or paper', action: 'intake.enter' },
  { id: 'settings', href: '/clinic/settings', label: 'Clinic profile', action: 'settings.read' },
  { id: 'alert-settings', href: '/clinic/settings/alerts', label: 'Alert settings', action: 'profile.write' },
  { id: 'drill', href: '/clinic/settings/drill', label: 'Drill', action: 'drill.run' },
  { id: 'payers', href: '/clinic/settings/payers', label: 'Payers', action: 'payer.check' },
  { id: 'devices', href: '/clinic/settings/devices', label: 'Devices', action: 'settings.read' },
  { id: 'fees', href: '/clinic/settings/fees', label: 'Prices', action: 'settings.read' },
  { id: 'staff', href: '/clinic/settings/staff', label: 'Staff', action: 'staff.read' },
  { id: 'audit', href: '/clinic/audit', label: 'Audit', action: 'audit.read' },
]

type StaffPageProps = {
  readonly staff: StaffMember
  readonly profile: ClinicProfile
  readonly current?: string
  readonly wide?: boolean
  /** The marks of the alerts that stand on this page: only others are announced. Without it, all are. */
  readonly shownAlerts?: readonly string[]
  readonly children: ReactNode
}

/** A page for somebody signed in: only the places their role may go to are offered. */
export function StaffPage({ staff, profile, current, wide = false, shownAlerts, children }: StaffPageProps) {
  return (
    <Shell
      clinic={profile}
      person={{ name: staff.name, role: ROLE_WORDS[staff.role], idleMinutes: SESSION_LIMITS.idleMinutes }}
      places={PLACES.filter(({ action }) => may(staff.role, action))}
      {...(current && { current })}
      wide={wide}
    >
      {may(staff.role, 'alert.read') && <AlertWatch {...(shownAlerts && { known: shownAlerts })} />}
      {children}
    </Shell>
  )
}
