/** What somebody at the clinic is. */
export const ROLES = ['coordinator', 'psychiatrist', 'administrator'] as const
export type Role = (typeof ROLES)[number]

const staff = ROLES
const clinical = ['coordinator', 'psychiatrist'] as const

/** Who may do what: the one table that every clinic page, action and route handler asks. */
const ACCESS = {
  'clinic.enter': staff,
  'queue.read': clinical,
  'intake.open': clinical,
  'intake.assign': clinical,
  'intake.move': clinical,
  'intake.note': clinical,
  'alert.read': clinical,
  'alert.acknowledge': clinical,
  'notice.see': clinical,
  'drill.run': ['psychiatrist', 'administrator'],
  'request.answer': clinical,
  'intake.enter': ['coordinator'],
  'intake.answers': ['psychiatrist'],
  'intake.summary': ['psychiatrist'],
  'intake.mark': ['psychiatrist'],
  'intake.judge-again': ['psychiatrist'],
  'money.read': clinical,
  'money.write': clinical,
  'paper.read': clinical,
  'paper.write': clinical,
  'payer.check': ['coordinator', 'administrator'],
  'settings.read': ['administrator'],
  'profile.write': ['administrator'],
  'fees.write': ['administrator'],
  'device.write': ['administrator'],
  'staff.read': ['administrator'],
  'staff.write': ['administrator'],
  'audit.read': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof ACCESS
export const ACTIONS = Object.keys(ACCESS) as readonly Action[]

/** Whether a role may do something. What is not in the table is not allowed. */
export const may = (role: Role, action: Action): boolean => Object.hasOwn(ACCESS, action) && (ACCESS[action] as readonly Role[]).includes(role)

/** Where a role's day begins. */
export const homeOf = (role: Role): string => (may(role, 'queue.read') ? '/clinic' : '/clinic/settings')

/** Whether a text can be the id of a record (a UUID as the database writes it). */
export const isRecordId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** An address that stays on this site, inside the clinic; anything else becomes `/clinic`. */
export function clinicAddress(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/clinic(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/.test(asked)) return '/clinic'
  const address = new URL(asked, 'http://clinic.invalid')
  return address.host === 'clinic.invalid' && /^\/clinic(\/|$)/.test(address.pathname) ? `${address.pathname}${address.search}` : '/clinic'
}
