import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import type { Language } from '@/lib/i18n/translate'
import { log } from '@/lib/server/log'
import { clinicProfile } from '@/lib/server/profile'

/** What every page shows of the clinic, the hours in the page's language where the clinic has written them in it. */
export type Clinic = {
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly hours: string
  readonly timeZone: string
  readonly rightsContact: string
  readonly demo: boolean
}

type Read = Clinic & { readonly hoursInSpanish: string }

/** Where the hours stand that were written in a language. */
const HOURS = { en: 'hours', es: 'hoursInSpanish' } as const satisfies Readonly<Record<Language, keyof Read>>

const UNKNOWN: Read = { name: '', phone: '', address: '', hours: '', hoursInSpanish: '', timeZone: 'America/New_York', rightsContact: '', demo: false }

/** The clinic as it was read last: its phone number stands on a page also while the database is away. */
let lastRead: Read = UNKNOWN

/** Read once per request. Out of reach, it is as it was read last; before that, a page with the crisis lines is worth more than none. */
const readOnce = cache(async (): Promise<Read> => {
  try {
    lastRead = await clinicProfile()
    return lastRead
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'clinic.profile-unreachable', { error })
    return lastRead
  }
})

/** The clinic, for a page in this language. */
export async function clinic(language: Language = 'en'): Promise<Clinic> {
  const read = await readOnce()
  return { ...read, hours: read[HOURS[language]] || read.hours }
}
