import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import { log } from '@/lib/server/log'
import { clinicProfile } from '@/lib/server/profile'

/** What every page shows of the clinic. */
export type Clinic = {
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly hours: string
  readonly timeZone: string
  readonly rightsContact: string
  readonly demo: boolean
}

const UNKNOWN: Clinic = { name: '', phone: '', address: '', hours: '', timeZone: 'America/New_York', rightsContact: '', demo: false }

/** The clinic as it was read last: its phone number stands on a page also while the database is away. */
let lastRead: Clinic = UNKNOWN

/** The clinic, once per request. Out of reach, it is as it was read last; before that, a page with the crisis lines is worth more than none. */
export const clinic = cache(async (): Promise<Clinic> => {
  try {
    lastRead = await clinicProfile()
    return lastRead
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'clinic.profile-unreachable', { error })
    return lastRead
  }
})
