import { beforeAll, describe, expect, inject, it } from 'vitest'
import { beginDraft, multipart, postForm, putStep } from '../support/applicant'
import { ask, fromOurPage } from '../support/http'

const { url } = inject('abused')
const MOST = 256 * 1024
const json = { 'content-type': 'application/json' }

let cookie = ''
beforeAll(async () => {
  cookie = await beginDraft(url)
})

/** Where something can be changed, and with what method. */
const CHANGING = [
  ['PUT', '/api/draft/reason'],
  ['POST', '/api/draft/send'],
  ['POST', '/en'],
  ['POST', '/en/intake/reason'],
  ['POST', '/en/intake/sent/close'],
  ['POST', '/clinic/sign-in'],
  ['POST', '/clinic/sign-out'],
  ['POST', '/clinic/session'],
  ['POST', '/api/auth/signout'],
  ['POST', '/no/such/address'],
] as const

describe.each(CHANGING)('%s %s', (method, path) => {
  const post = (headers: Record<string, string>, body = '{}') => ask(`${url}${path}`, { method, headers: { cookie, ...json, ...headers }, body })

  it('refuses what comes from elsewhere with 403', async () => {
    const foreign = [
      'https://elsewhere.example',
      'null',
      `${url}.elsewhere.example`,
      url.replace('localhost', 'localhost.example'),
      'http://localhost:1',
      'not an origin',
      '',
    ]
    for (const origin of foreign) expect((await post({ origin })).status, `Origin: ${origin}`).toBe(403)
  })

  it('refuses a request without Origin unless the browser says that it is from here', async () => {
    expect((await post({})).status).toBe(403)
    for (const site of ['cross-site', 'same-site', 'none']) expect((await post({ 'sec-fetch-site': site })).status, site).toBe(403)
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).not.toBe(403)
    expect((await post({ origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' })).status).toBe(403)
  })

  it('is not talked into another host by headers that a proxy would set', async () => {
    expect((await post({ origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' })).status).toBe(403)
    expect(
      (await post({ origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https', host: new URL(url).host })).status,
    ).toBe(403)
  })

  it('refuses a body that does not say how long it is with 411, and one over 256 kB with 413', async () => {
    const chunked = await ask(`${url}${path}`, { method, headers: { ...fromOurPage(url, cookie), ...json }, body: '{}', chunked: true })
    expect(chunked.status).toBe(411)
    const from = Date.now()
    const large = await post({ origin: url }, `{"inOwnWords":"${'x'.repeat(MOST)}"}`)
    expect(large.status).toBe(413)
    expect(Date.now() - from).toBeLessThan(1000)
  })
})

it('refuses a length that is none, and one that is a lie', async () => {
  for (const length of ['abc', '-1', '1e3', '99999999999999999999']) {
    const answer = await ask(`${url}/api/draft/reason`, { method: 'PUT', headers: { ...fromOurPage(url, cookie), ...json, 'content-length': length } }).catch(
      () => undefined,
    )
    expect([undefined, 400, 411, 413], length).toContain(answer?.status)
  }
})

it('knows no method but those of a browser', async () => {
  for (const method of ['PROPFIND', 'LINK', 'MKCOL']) expect((await ask(`${url}/en`, { method, headers: fromOurPage(url) })).status, method).toBe(405)
  // The framework has its own short answer to TRACE, before anything of ours; it must not hand back what was sent.
  const traced = await ask(`${url}/en`, { method: 'TRACE', headers: { ...fromOurPage(url), 'x-told': 'wickerquartz' } })
  expect(traced.text).not.toContain('wickerquartz')
})

it('changes nothing by reading', async () => {
  for (const path of ['/api/draft/send', '/api/draft/reason', '/en/intake/sent/close', '/clinic/sign-out', '/clinic/session']) {
    const answer = await ask(`${url}${path}`, { headers: { cookie } })
    expect(path === '/api/draft/reason' ? [200] : [404, 405], path).toContain(answer.status)
  }
})

it('takes a long answer that is not too long as a whole', async () => {
  const words = 'é'.repeat(2000)
  const answer = await ask(`${url}/api/draft/reason`, {
    method: 'PUT',
    headers: { ...fromOurPage(url, cookie), ...json },
    body: JSON.stringify({ typed: { inOwnWords: words }, base: 0 }),
  })
  expect(answer.status).toBe(200)
})

const asTyped = (answers: string) => `{"typed":${answers},"base":0}`

describe('a body that is broken', () => {
  const put = (body: string, headers: Record<string, string> = json) =>
    ask(`${url}/api/draft/reason`, { method: 'PUT', headers: { ...fromOurPage(url, cookie), ...headers }, body })

  it('is answered with 400 where it is no object of answers', async () => {
    const nested = [5, 100, 5_000, 20_000].map((depth) => `{"inOwnWords":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`)
    const broken = ['', '{', 'null', '[]', '"text"', '1', 'undefined', '{"a":1}{"b":2}', '['.repeat(10_000), ...nested]
    for (const body of [...broken, '{}', ...broken.map(asTyped)]) expect((await put(body)).status, body.slice(0, 40)).toBe(400)
  })

  it('is answered with 400 where its place among the saves cannot be read', async () => {
    for (const place of [
      '"base":-1',
      '"base":1.5',
      '"base":"0"',
      '"base":null',
      '"base":1e99',
      '"base":0,"writer":""',
      '"base":0,"writer":"short"',
      '"base":0,"sequence":-1',
      '"base":0,"left":"yes"',
    ])
      expect((await put(`{"typed":{},${place}}`)).status, place).toBe(400)
  })

  it('never ends in a mistake of ours', async () => {
    const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, number) => [`k${number}`, 1])))
    const odd = [
      ['{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"x":1}}}', '{"toJSON":1,"inOwnWords":"x"}'],
      ['{"mainReason":{"$ne":null}}', '{"mainReason":["pain"]}', '{"mainReason":{"equals":"pain"}}', '{"goals":{"length":1}}', '{"goals":"x"}', '{"goals":[null,[],{}]}'],
      [
        '{"inOwnWords":"\\u0000"}',
        '{"inOwnWords":"\\ud800"}',
        '{"inOwnWords":"\\u202e\\u200b"}',
        '{"inOwnWords":12}',
        '{"inOwnWords":null}',
        `{"inOwnWords":"${'x'.repeat(100_000)}"}`,
      ],
      [keys],
    ].flat()
    for (const body of [...odd, ...odd.map(asTyped)]) expect([200, 400, 409], body.slice(0, 60)).toContain((await put(body)).status)
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined()
    expect((await putStep(url, cookie, 'reason', { mainReason: 'both' })).status).toBe(200)
  })

  it('keeps a form alive whatever is posted to its page', async () => {
    for (const typed of [
      [['@step', 'no-such-step']],
      [
        ['@step', 'reason'],
        ['@do', 'remove:list:999999'],
      ],
      [['@step', '../../etc/passwd']],
      [
        ['@locale', 'xx'],
        ['@step', 'reason'],
      ],
    ] as const) {
      const answer = await postForm(url, '/en/intake/reason', typed, cookie)
      expect([200, 303], JSON.stringify(typed)).toContain(answer.status)
    }
    const { body, type } = multipart([['$ACTION_ID_0000000000000000000000000000000000000000000', '']])
    const unknown = await ask(`${url}/en/intake/reason`, { method: 'POST', headers: { ...fromOurPage(url, cookie), 'content-type': type }, body })
    expect(unknown.status).toBeLessThan(500)
  })
})
