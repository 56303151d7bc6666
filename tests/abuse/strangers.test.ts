import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { steps } from '@/lib/steps'
import { beginDraft, fillDraft, postForm, putStep, send } from '../support/applicant'
import { embedded } from '../support/embedded'
import { type Answer, ask, cookieNamed } from '../support/http'
import { named } from '../support/invented'

const { url, dataDirectory } = inject('abused')

/**
 * What must not differ between "there is none" and "not yours": everything but the date, the nonce, and the order in which
 * the parts of a streamed page happen to arrive.
 */
const shape = ({ status, headers, text }: Answer) => {
  const { date: _date, ...rest } = headers
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'no nonce'
  const plain = (words: unknown) => JSON.stringify(words).replaceAll(JSON.stringify(nonce).slice(1, -1), 'nonce')
  return { status, length: text.length, parts: plain(text).split(/\\+n/).sort(), headers: plain(rest) }
}

/** A draft that existed and is over: everything in it is still there. */
async function expiredDraft(): Promise<string> {
  const cookie = await fillDraft(url, named('Clothilde Brindlemere'))
  await embedded(dataDirectory, async (database) => {
    await database.$executeRaw`UPDATE draft SET expires_at = now() - interval '1 minute' WHERE id = (SELECT draft_id FROM draft_browser WHERE token_hash = encode(sha256(${cookie.split('=')[1] ?? ''}::bytea), 'hex'))`
  })
  return cookie
}

let strange: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const real = await beginDraft(url)
  strange = {
    'a secret nobody has': `draft=${randomBytes(32).toString('base64url')}`,
    'a draft that has expired': await expiredDraft(),
    'a secret that was cut': real.slice(0, -1),
    'a secret that was changed': `${real.slice(0, -4)}AAAA`,
    'no secret': 'draft=',
    'something else': `draft=%00${'x'.repeat(3000)}`,
    'a pattern': "draft=' OR '1'='1",
  }
})

describe('a draft that is not theirs', () => {
  it('is not found, in the same bytes as one that does not exist: saving and sending', async () => {
    const nothing = `draft=${randomBytes(32).toString('base64url')}`
    const without = { save: shape(await putStep(url, nothing, 'reason', { mainReason: 'both' })), send: shape(await send(url, nothing)) }
    expect(without.save.status).toBe(404)
    for (const [name, cookie] of Object.entries(strange)) {
      expect(shape(await putStep(url, cookie, 'reason', { mainReason: 'both' })), name).toEqual(without.save)
      expect(shape(await send(url, cookie)), name).toEqual(without.send)
    }
    expect(shape(await putStep(url, await beginDraft(url), 'no-such-step', {}))).toEqual(without.save)
  })

  it('is not found, in the same bytes as one that does not exist: every page', async () => {
    for (const path of ['/en/intake', '/en/intake/check', '/en/intake/sent', ...steps.slice(0, 3).map(({ id }) => `/en/intake/${id}`)]) {
      const nothing = shape(await ask(`${url}${path}`))
      expect([307, 404], path).toContain(nothing.status)
      for (const [name, cookie] of Object.entries(strange)) expect(shape(await ask(`${url}${path}`, { headers: { cookie } })), `${path}: ${name}`).toEqual(nothing)
    }
    expect((await ask(`${url}/en/not/here`)).status).toBe(404)
  })
})

const password = () => readFileSync(join(dataDirectory, 'demo-password.txt'), 'utf8').trim()

async function signedIn(role: string): Promise<string> {
  const typed = [
    ['email', `${role}@demo.example`],
    ['password', password()],
  ] as const
  const answer = await postForm(url, '/clinic/sign-in', typed)
  const cookie = cookieNamed('staff', answer)
  if (!cookie) throw new Error(`${role} could not sign in: ${answer.status}`)
  return cookie
}

describe('a record of the clinic', () => {
  const reads = (id: string) => [
    `/clinic/intakes/${id}`,
    `/clinic/intakes/${id}/summary`,
    `/clinic/intakes/${id}/answers/implants.pacemaker`,
    `/clinic/intakes/${id}/judgements/${id}`,
    `/clinic/intakes/${id}/money`,
    `/clinic/intakes/${id}/papers/${id}`,
    `/clinic/intakes/${id}/papers/${id}/pdf`,
    `/clinic/intakes/${id}/papers/${id}/fhir`,
  ]
  const ids = [randomUUID(), '00000000-0000-4000-8000-000000000000', 'x', '%00', '..%2f..%2fetc', "'%20OR%201=1--", 'a'.repeat(2000)]
  let known = ''

  beforeAll(async () => {
    const sent = JSON.parse((await send(url, await fillDraft(url, named('Rosamund Brindlemere')))).text) as { reference: string }
    await embedded(dataDirectory, async (database) => {
      known = (await database.intake.findUniqueOrThrow({ where: { reference: sent.reference }, select: { id: true } })).id
    })
  })

  it('leads to sign-in when nobody is signed in, whether it exists or not', async () => {
    for (const id of [known, ...ids]) {
      for (const path of reads(id)) {
        const answer = await ask(`${url}${path}`)
        expect([307, 303, 404, 400], path).toContain(answer.status)
        if (answer.status < 400) expect(answer.headers.location).toMatch(/^\/clinic\/sign-in\?next=/)
        expect(answer.text).not.toContain('Rosamund')
      }
    }
    const there = await ask(`${url}/clinic/intakes/${known}`)
    const nowhere = await ask(`${url}/clinic/intakes/${ids[0]}`)
    expect(JSON.stringify(shape(there)).replaceAll(known, 'id')).toBe(JSON.stringify(shape(nowhere)).replaceAll(ids[0] ?? '', 'id'))
  })

  it('is not found for a role that may not see it, in the same bytes as one that does not exist', async () => {
    for (const [role, index] of [
      ['administrator', 0],
      ['administrator', 1],
      ['administrator', 2],
      ['administrator', 3],
      ['administrator', 4],
      ['administrator', 5],
      ['administrator', 6],
      ['administrator', 7],
      ['coordinator', 1],
      ['coordinator', 2],
      ['coordinator', 3],
      ['coordinator', 5],
      ['coordinator', 6],
      ['coordinator', 7],
    ] as const) {
      const cookie = await signedIn(role)
      const path = (id: string) => reads(id)[index] ?? ''
      const there = await ask(`${url}${path(known)}`, { headers: { cookie } })
      const nowhere = await ask(`${url}${path(ids[0] ?? '')}`, { headers: { cookie } })
      expect(there.status, `${role} ${path('…')}`).toBe(404)
      expect(JSON.stringify(shape(there)).replaceAll(known, 'id')).toBe(JSON.stringify(shape(nowhere)).replaceAll(ids[0] ?? '', 'id'))
      expect(there.text).not.toContain('Rosamund')
    }
  })

  it('is not found under any id that is none', async () => {
    const cookie = await signedIn('psychiatrist')
    for (const id of ids) expect([400, 404], id.slice(0, 40)).toContain((await ask(`${url}/clinic/intakes/${id}`, { headers: { cookie } })).status)
  })

  it('does not open to a cookie that was tampered with', async () => {
    const cookie = await signedIn('psychiatrist')
    expect((await ask(`${url}/clinic/intakes/${known}`, { headers: { cookie } })).text).toContain('Rosamund')
    for (const other of [cookie.slice(0, -2), `${cookie.slice(0, -6)}AAAAAA`, 'staff=', 'staff=eyJhbGciOiJub25lIn0.e30.', `staff=${'x'.repeat(3000)}`]) {
      const answer = await ask(`${url}/clinic/intakes/${known}`, { headers: { cookie: other } })
      expect(answer.headers.location, other.slice(0, 30)).toMatch(/^\/clinic\/sign-in/)
    }
  })
})
