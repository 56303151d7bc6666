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
  readonly demo: boolean
}

const UNKNOWN: Clinic = { name: '', phone: '', address: '', hours: '', timeZone: 'America/New_York', demo: false }

/** The clinic, once per request. Out of reach, its name and phone are left out: a page with the crisis lines is worth more than none. */
export const clinic = cache(async (): Promise<Clinic> => {
  try {
    return await clinicProfile()
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'clinic.profile-unreachable', { error })
    return UNKNOWN
  }
})
