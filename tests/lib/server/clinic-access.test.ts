import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from '@auth/core/jwt'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { assess } from '@/lib/assess'
import { readDraft } from '@/lib/intake/draft'
import type { Role } from '@/lib/server/access'
import { environment, setVariables } from '@/lib/server/environment'
import { keepDocument } from '@/lib/server/kept-documents'
import { unwrapRecordKey } from '@/lib/server/sealing'
import { type StaffMember, startSession } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

const jar = new Map<string, string>()
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    has: (name: string) => jar.has(name),
    set: () => undefined,
    delete: () => undefined,
  }),
  headers: async () => new Headers({ 'x-forwarded-for': '198.51.100.7' }),
}))
vi.mock('@/lib/server/drafts', () => ({ beginDraft: async () => undefined }))

const ROOT = join(process.cwd(), 'app', '(clinic)', 'clinic')
const NOBODY = '00000000-0000-4000-8000-000000000000'
const ROLES = ['coordinator', 'psychiatrist', 'administrator'] as const

let fresh: FreshDatabase
let intake = ''
let judgement = ''
let paper = ''
let alert = ''
const staff = {} as Record<Role, StaffMember>
const tokens = {} as Record<Role | 'revoked' | 'disabled' | 'forged', string>

async function tokenFor(member: StaffMember): Promise<string> {
  const session = await fresh.database.$transaction((transaction) => startSession(transaction, member.id))
  return encode({ token: { session }, secret: environment().authSecret, salt: 'staff' })
}

beforeAll(async () => {
  fresh = await freshDatabase()
  setVariables({ PUBLIC_URL: 'http://localhost:3106' })
  await fresh.database.clinicProfile.update({ where: { id: 1 }, data: { name: 'Seabreeze', setUpAt: new Date() } })
  for (const role of ROLES) {
    staff[role] = await addStaff(fresh.database, role)
    tokens[role] = await tokenFor(staff[role])
  }
  const leaver = await addStaff(fresh.database, 'psychiatrist')
  tokens.disabled = await tokenFor(leaver)
  await fresh.database.staff.update({ where: { id: leaver.id }, data: { disabledAt: new Date() } })
  tokens.revoked = await tokenFor(staff.psychiatrist)
  await fresh.database
    .$executeRaw`UPDATE staff_session SET revoked_at = now() WHERE id IN (SELECT id FROM staff_session WHERE staff_id = ${staff.psychiatrist.id}::uuid ORDER BY created_at DESC LIMIT 1)`
  tokens.forged = await encode({ token: { session: 'x' }, secret: 'another secret of more than 32 characters', salt: 'staff' })
  const answers = { 'about-you': { fullName: 'CANARY-name' } }
  intake = (await addIntake(fresh.database, { answers, name: 'CANARY-name', assessment: assess(readDraft(answers, '2026-11-22').case) })).id
  paper = await keptPaper()
  alert = (await fresh.database.safetyAlert.create({ data: { intakeId: intake, kind: 'self-harm', urgency: 'EMERGENT', dueAt: new Date() } })).id
  judgement = (await fresh.database.assessment.findFirstOrThrow({ where: { intakeId: intake }, select: { id: true } })).id
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  await fresh.end()
})
beforeEach(() => {
  jar.clear()
  // Refusals are logged; what is logged is tested where it is written.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

/** A paper of that intake, with its patient's name. */
async function keptPaper(): Promise<string> {
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intake } })
  const held = { id: intake, key: unwrapRecordKey('intake', intake, wrappedKey) }
  const words = { title: 'A notice', language: 'en', blocks: [{ kind: 'text', text: 'For CANARY-name' }], footer: 'Version 1' } as const
  const made = { kind: 'abn', route: 'pain', version: 1, language: 'en', on: '2026-11-22', kept: { content: {}, papers: { abn: words } } } as const
  return fresh.database.$transaction((transaction) => keepDocument(transaction, held, staff.coordinator, made))
}

const as = (who: keyof typeof tokens | 'nobody') => (who === 'nobody' ? jar.clear() : jar.set('staff', tokens[who]))

/** What a page or an action comes to: drawn, not found, or elsewhere. */
async function outcome(work: () => Promise<unknown>): Promise<{ kind: string; to?: string; drawn?: unknown }> {
  try {
    return { kind: 'drawn', drawn: await work() }
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest)
    if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return { kind: 'not-found' }
    if (digest.startsWith('NEXT_REDIRECT')) return { kind: 'redirect', to: digest.split(';')[2] ?? '' }
    throw error
  }
}

/** Who may draw each page. A page that is not here fails the first test. */
const PAGES: Readonly<Record<string, readonly Role[] | 'open'>> = {
  '': ['coordinator', 'psychiatrist'],
  alerts: ['coordinator', 'psychiatrist'],
  'alerts/[id]': ['coordinator', 'psychiatrist'],
  'settings/alerts': ['administrator'],
  'settings/drill': ['psychiatrist', 'administrator'],
  'intakes/[id]': ['coordinator', 'psychiatrist'],
  'intakes/[id]/summary': ['psychiatrist'],
  'intakes/[id]/answers/[key]': ['psychiatrist'],
  'intakes/[id]/judgements/[judgement]': ['coordinator', 'psychiatrist'],
  'intakes/[id]/money': ['coordinator', 'psychiatrist'],
  'intakes/[id]/papers/[paper]': ['coordinator', 'psychiatrist'],
  'intakes/new': ['coordinator'],
  settings: ['administrator'],
  'settings/fees': ['administrator'],
  'settings/devices': ['administrator'],
  'settings/payers': ['coordinator', 'administrator'],
  'settings/payers/[payer]': ['coordinator', 'administrator'],
  'settings/staff': ['administrator'],
  audit: ['administrator'],
  '[...rest]': [],
  'sign-in': 'open',
  'set-up': 'open',
  join: 'open',
}

const foundPages = () =>
  readdirSync(ROOT, { recursive: true })
    .map(String)
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => file.replace(/\/?page\.tsx$/, ''))

type Page = (props: { params: Promise<unknown>; searchParams: Promise<unknown> }) => Promise<unknown>
async function draw(page: string, id: string, payer = 'florida-blue'): Promise<{ kind: string; to?: string; drawn?: unknown }> {
  const { default: component } = (await import(join(ROOT, page, 'page.tsx'))) as { default: Page }
  return outcome(() =>
    component({
      params: Promise.resolve({
        id: page.startsWith('alerts') ? (id === intake ? alert : id) : id,
        rest: ['nowhere'],
        key: 'about-you.fullName',
        judgement,
        paper,
        payer,
      }),
      searchParams: Promise.resolve({}),
    }),
  )
}

test('every page of the clinic has its place in the table of this test', () => {
  expect(foundPages().sort()).toEqual(Object.keys(PAGES).sort())
})

const closed = Object.entries(PAGES).flatMap(([page, roles]) => (roles === 'open' ? [] : [[page, roles] as const]))

test.each(closed)('/clinic/%s: each role', async (page, roles) => {
  for (const role of ROLES) {
    as(role)
    const { kind, to } = await draw(page, intake)
    if (roles.includes(role)) expect(kind, role).toBe('drawn')
    // The start page leads those without a queue to where their day begins.
    else if (page === '') expect([kind, to], role).toEqual(['redirect', '/clinic/settings'])
    else expect(kind, role).toBe('not-found')
  }
})

test.each(closed)('/clinic/%s: nobody, a revoked session, a closed account and a forged token go to sign-in', async (page) => {
  for (const who of ['nobody', 'revoked', 'disabled', 'forged'] as const) {
    as(who)
    for (const id of [intake, NOBODY, 'malformed']) {
      const { kind, to } = await draw(page, id)
      expect(kind, who).toBe('redirect')
      expect(to).toMatch(/^\/clinic\/sign-in\?next=%2Fclinic/)
      if (who !== 'nobody') expect(to).toContain('ended=yes')
    }
  }
})

const refusals = () => fresh.database.auditEvent.findMany({ where: { outcome: 'refused' }, orderBy: { seq: 'asc' } })

test('a record that is not for this role, one that does not exist and a malformed id are the same refusal, each written down', async () => {
  const asked = [
    ['psychiatrist', 'intakes/[id]', NOBODY],
    ['psychiatrist', 'intakes/[id]', "'; --"],
    ['administrator', 'intakes/[id]', intake],
    ['coordinator', 'intakes/[id]/summary', intake],
    ['coordinator', 'intakes/[id]/summary', NOBODY],
    ['coordinator', 'intakes/[id]/answers/[key]', intake],
    ['psychiatrist', 'intakes/[id]/judgements/[judgement]', NOBODY],
    ['coordinator', 'intakes/[id]/money', NOBODY],
    ['administrator', 'intakes/[id]/money', intake],
    ['administrator', 'intakes/[id]/judgements/[judgement]', intake],
  ] as const
  for (const [role, page, id] of asked) {
    as(role)
    const before = (await refusals()).length
    expect(await draw(page, id)).toEqual({ kind: 'not-found' })
    const rows = await refusals()
    expect(rows.length).toBe(before + 1)
    expect(rows.at(-1)).toMatchObject({ actorId: staff[role].id, objectType: 'intake', objectId: id === "'; --" ? 'malformed' : id })
  }
})

test('a payer that is not recorded is not found, for whoever may look at payers and for whoever may not', async () => {
  for (const role of ROLES) {
    as(role)
    for (const payer of ['nobody', 'other', '__proto__', '%2e%2e', '<script>', ''])
      expect((await draw('settings/payers/[payer]', intake, payer)).kind, role).toBe('not-found')
  }
})

test('pages that are refused draw nothing of the record', async () => {
  as('administrator')
  for (const page of Object.keys(PAGES))
    expect(JSON.stringify(await draw(page, intake), (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '').not.toContain('CANARY')
})

/** Actions that need a role, and which. */
const ACTIONS: Readonly<Record<string, readonly [string, readonly Role[]]>> = {
  assignAction: ['actions', ['coordinator', 'psychiatrist']],
  findAction: ['find-actions', ['coordinator', 'psychiatrist']],
  acknowledgeAction: ['actions', ['coordinator', 'psychiatrist']],
  seeNoticeAction: ['actions', ['coordinator', 'psychiatrist']],
  alertWorkAction: ['alerts/actions', ['coordinator', 'psychiatrist']],
  saveAlertSettingsAction: ['settings/alerts/actions', ['administrator']],
  startDrillAction: ['settings/drill/actions', ['psychiatrist', 'administrator']],
  workAction: ['intakes/[id]/work-actions', ['coordinator', 'psychiatrist']],
  answerRequestAction: ['intakes/[id]/actions', ['coordinator', 'psychiatrist']],
  markAction: ['intakes/[id]/actions', ['psychiatrist']],
  judgeAgainAction: ['intakes/[id]/actions', ['psychiatrist']],
  askedAction: ['intakes/[id]/money/clock-actions', ['coordinator', 'psychiatrist']],
  scheduledAction: ['intakes/[id]/money/clock-actions', ['coordinator', 'psychiatrist']],
  changedAction: ['intakes/[id]/money/clock-actions', ['coordinator', 'psychiatrist']],
  endClockAction: ['intakes/[id]/money/clock-actions', ['coordinator', 'psychiatrist']],
  benefitsAction: ['intakes/[id]/money/actions', ['coordinator', 'psychiatrist']],
  courseAction: ['intakes/[id]/money/actions', ['coordinator', 'psychiatrist']],
  stepAction: ['intakes/[id]/papers/[paper]/actions', ['coordinator', 'psychiatrist']],
  linkAction: ['intakes/[id]/papers/[paper]/actions', ['coordinator', 'psychiatrist']],
  endLinkAction: ['intakes/[id]/papers/[paper]/actions', ['coordinator', 'psychiatrist']],
  chargeAction: ['intakes/[id]/papers/[paper]/actions', ['coordinator', 'psychiatrist']],
  voidAction: ['intakes/[id]/papers/[paper]/actions', ['coordinator', 'psychiatrist']],
  enterAction: ['intakes/new/actions', ['coordinator']],
  goOnAction: ['intakes/new/actions', ['coordinator']],
  saveProfileAction: ['settings/actions', ['administrator']],
  addFeesAction: ['settings/actions', ['administrator']],
  addDeviceAction: ['settings/actions', ['administrator']],
  retireDeviceAction: ['settings/actions', ['administrator']],
  checkPayerAction: ['settings/actions', ['coordinator', 'administrator']],
  inviteAction: ['settings/actions', ['administrator']],
  inviteAgainAction: ['settings/actions', ['administrator']],
  disableAction: ['settings/actions', ['administrator']],
  enableAction: ['settings/actions', ['administrator']],
}
const OPEN_ACTIONS = ['signInAction', 'setUpAction', 'joinAction']

const files = () =>
  readdirSync(ROOT, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('actions.ts'))

test('every action is in the table, and checks who asks before anything else', () => {
  const found = files().flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/export async function (\w+)\([^)]*\)[^{]*\{\n((?:.|\n)*?)\n\}/g)].map(
      ([, name, body]) => [name ?? '', body ?? ''] as const,
    ),
  )
  expect(found.map(([name]) => name).sort()).toEqual([...Object.keys(ACTIONS), ...OPEN_ACTIONS].sort())
  for (const [name, body] of found)
    if (!OPEN_ACTIONS.includes(name))
      expect(body.replace(/^\s*const (id|alert) = field\(form, '\w+'\)\n/, '').trim(), name).toMatch(/^(return answeredFor\(|await press\()/)
})

const UNTRIED = { attempt: 0, typed: {}, problems: {} }
type Do = (first: unknown, form?: FormData) => Promise<unknown>
async function press(name: string, fields: Readonly<Record<string, string>>) {
  const [file] = ACTIONS[name] ?? ['']
  const action = ((await import(join(ROOT, `${file}.ts`))) as Record<string, Do>)[name]
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  return outcome(async () => (file === 'actions' ? action?.(form) : action?.(UNTRIED, form)))
}

const state = async () =>
  JSON.stringify(
    [
      await fresh.database.intake.findMany(),
      await fresh.database.staff.findMany({ orderBy: { id: 'asc' } }),
      await fresh.database.intakeNote.count(),
      await fresh.database.answerMark.count(),
      await fresh.database.assessment.count(),
      await fresh.database.feeSchedule.count(),
      await fresh.database.clinicDevice.count(),
      await fresh.database.payerCheck.count(),
      await fresh.database.estimateClock.count(),
      await fresh.database.verifiedBenefits.count(),
      await fresh.database.clinicDocument.count(),
      await fresh.database.documentStep.count(),
      await fresh.database.documentLink.count(),
      await fresh.database.charge.count(),
      await fresh.database.clinicProfile.findMany(),
      await fresh.database.safetyAlert.findMany(),
      await fresh.database.draft.count(),
    ],
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )

test.each(Object.entries(ACTIONS))('%s: the wrong role is told "not found" and changes nothing; nobody is sent to sign in', async (name, [, roles]) => {
  const fields = {
    id: intake,
    holder: '',
    version: '0',
    to: 'in-review',
    reason: 'why',
    note: 'words',
    key: 'about-you.fullName',
    kind: 'corrected',
    answer: 'Another Name',
    payer: 'florida-blue',
    outcome: 'matches',
    'labels-ocd': 'yes',
    alert,
    work: 'settled',
    taken: '1',
    emergentMinutes: '5',
    paper,
    charge: NOBODY,
    on: '2026-11-20',
    visitOn: '2026-12-20',
    verifiedOn: '2026-11-20',
    do: 'estimate',
    route: 'pain',
    step: 'given',
    amount: '300',
    code: '90868',
    language: 'en',
    name: 'N',
    email: 'n@demo.example',
    role: 'administrator',
  }
  const before = await state()
  for (const role of ROLES.filter((each) => !roles.includes(each))) {
    as(role)
    const rows = (await refusals()).length
    expect(await press(name, fields), role).toEqual({ kind: 'not-found' })
    expect((await refusals()).length).toBe(rows + 1)
  }
  for (const who of ['nobody', 'revoked', 'disabled', 'forged'] as const) {
    as(who)
    const { kind, to, drawn } = await press(name, fields)
    if (kind === 'redirect') expect(to).toMatch(/^\/clinic\/sign-in/)
    else expect(drawn).toMatchObject({ message: { heading: expect.stringContaining('signed out') }, typed: { reason: 'why' } })
  }
  expect(await state()).toBe(before)
})

test('what pages ask by themselves about alerts: marks for those who answer them, nothing for others, and no session lives longer by it', async () => {
  const { GET } = (await import(join(ROOT, 'alerts/waiting/route.ts'))) as { GET: () => Promise<Response> }
  for (const who of ['nobody', 'revoked', 'disabled', 'forged'] as const) {
    as(who)
    expect((await GET()).status, who).toBe(401)
  }
  as('administrator')
  expect((await GET()).status).toBe(404)
  const before = new Date(Date.now() - 5 * 60_000)
  await fresh.database.staffSession.updateMany({ data: { lastSeenAt: before } })
  as('coordinator')
  const answer = await GET()
  const text = await answer.text()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect(JSON.parse(text)).toEqual({ waiting: [{ mark: expect.stringContaining(alert), drill: false, isEmergent: expect.any(Boolean), isOver: expect.any(Boolean) }] })
  expect(text).not.toContain('CANARY')
  expect(await fresh.database.staffSession.count({ where: { lastSeenAt: { not: before } } })).toBe(0)
})

test('a reference opens its intake; a name shows whose it may be, and stands in no address', async () => {
  as('coordinator')
  const { reference } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intake }, select: { reference: true } })
  expect(await press('findAction', { find: ` ${reference.toLowerCase()} ` })).toEqual({ kind: 'redirect', to: `/clinic/intakes/${intake}` })
  expect(await press('findAction', { find: 'nam canary' })).toMatchObject({
    kind: 'drawn',
    drawn: { typed: { find: 'nam canary' }, problems: {}, found: { isMore: false, intakes: [{ id: intake, reference }] } },
  })
  expect(await press('findAction', { find: 'Canary Nobody' })).toMatchObject({
    drawn: { problems: { find: expect.stringContaining('Nobody found') } },
  })
  for (const find of [' ', 'b', '561555', 'b'.repeat(121)])
    expect(await press('findAction', { find })).toMatchObject({
      drawn: { problems: { find: expect.stringContaining('Type more') } },
    })
})

test('nobody looks for people without end', async () => {
  as('psychiatrist')
  const tries = await Promise.all(Array.from({ length: 62 }, () => press('findAction', { find: 'Nobody Here' })))
  const told = tries.map((one) => JSON.stringify(one))
  expect([told.filter((one) => one.includes('Nobody found')).length, told.filter((one) => one.includes('very many searches')).length]).toEqual([60, 2])
})

test('fields beyond what a form asks for write nothing', async () => {
  as('coordinator')
  await press('workAction', {
    do: 'note',
    id: intake,
    note: 'words',
    status: 'closed',
    band: 'B1',
    assignedToId: staff.coordinator.id,
    version: '99',
    authorId: staff.psychiatrist.id,
  })
  const row = await fresh.database.intake.findUniqueOrThrow({ where: { id: intake } })
  expect(row).toMatchObject({ status: 'new', band: 'B2', assignedToId: null, version: 0 })
  expect(await fresh.database.intakeNote.findMany({ select: { authorId: true } })).toEqual([{ authorId: staff.coordinator.id }])
})

test('a database that is away is said on the page, with every word typed, and no password', async () => {
  as('coordinator')
  setVariables({ DATABASE_URL: 'postgresql://application:x@127.0.0.1:1/intake' })
  try {
    expect(await press('workAction', { do: 'note', id: intake, note: 'Called, no answer' })).toMatchObject({
      kind: 'drawn',
      drawn: { message: { heading: 'Not saved. Please try again.' }, typed: { note: 'Called, no answer' } },
    })
    expect(await press('assignAction', { id: intake, holder: '' })).toEqual({ kind: 'redirect', to: '/clinic?said=not-saved' })
    const { signInAction } = (await import(join(ROOT, 'sign-in/actions.ts'))) as { signInAction: Do }
    const form = new FormData()
    form.append('email', 'ana@demo.example')
    form.append('password', 'CANARY-password')
    const signedIn = await signInAction(UNTRIED, form)
    expect(signedIn).toMatchObject({ typed: { email: 'ana@demo.example' }, message: { heading: 'Not saved. Please try again.' } })
    expect(JSON.stringify(signedIn)).not.toContain('CANARY')
    expect((await draw('', intake)).kind).toBe('drawn')
  } finally {
    setVariables({ DATABASE_URL: fresh.url })
  }
})
