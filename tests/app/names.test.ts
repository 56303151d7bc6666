import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/names/[language]/[list]/route'
import { namesToSuggest } from '@/lib/intake/names-to-suggest'

const asked = (language: string, list: string) => GET(new Request(`http://localhost/api/names/${language}/${list}`), { params: Promise.resolve({ language, list }) })

describe('the names of a list', () => {
  it('are the same for everybody', async () => {
    const answer = await asked('en', 'medicines')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(namesToSuggest('medicines', 'en'))
  })

  it.each([
    ['en', 'conditions'],
    ['en', 'constructor'],
    ['en', ''],
    ['xx', 'medicines'],
  ])('of %s and %s do not exist', async (language, list) => expect((await asked(language, list)).status).toBe(404))
})
