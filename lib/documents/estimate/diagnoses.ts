import type { CourseRoute } from '@/lib/cost/course'
import type { AssignedDiagnosis } from './content'

/** The shape of an ICD-10-CM code with all its characters; `G90.5-` is a family, not a code. */
const CODE = /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/

/** Depressive disorders: a single episode, recurrent, and lasting (dysthymia). Bipolar disorder (F31) is none of them. */
const DEPRESSIVE = /^F(32|33)\.|^F34\.1$/
/** Phobias, anxiety, obsessions, and what follows severe stress. */
const ANXIOUS = /^F4[0-3]/
/**
 * What is never the pain itself: mental health but for pain disorders (F45.4-, which stand in that chapter), signs of mood and
 * behavior (R45), pregnancy and birth (O), and screening, history and other reasons for contact (Z).
 */
const NO_PAIN = /^F(?!45\.4)|^R45|^[OZ]/

const NAMES_MOOD =
  /depress|depresi|dysthym|distimi|bipolar|\bmani[ac]|mood|(estado|trastorno) de(l)? [áa]nimo|anxi|ansie|psychos|psicosis|schizo|esquizo|suicid|post-?traumatic stress/i
const NAMES_PAIN =
  /\bpain|dolor|fibromyalg|fibromialg|neuropath|neuropat|neuralgi|migrain|migrañ|headache|cefalea|radiculopath|radiculopat|arthritis|artritis|phantom limb/i
const NAMES_DEPRESSION = /depress|depresi|dysthym|distimi/i

type Rule = { readonly allows: (code: string) => boolean; readonly refusesWords: readonly RegExp[]; readonly why: string }

/** What a route may carry, by its code and by its words: a pain estimate is never one for depression under another code, and so on. */
const MAY: Readonly<Record<CourseRoute, Rule>> = {
  pain: {
    allows: (code) => !NO_PAIN.test(code),
    refusesWords: [NAMES_MOOD],
    why: 'An estimate for pain carries a diagnosis of what hurts: none of mood or mental health, pregnancy, screening or history. Pain is never estimated as depression.',
  },
  depression: {
    allows: (code) => DEPRESSIVE.test(code),
    refusesWords: [NAMES_PAIN, /bipolar/i],
    why: 'An estimate for depression carries only a depressive disorder: F32, F33 or F34.1. Bipolar disorder, other mental health and pain are never estimated as depression.',
  },
  anxiety: {
    allows: (code) => ANXIOUS.test(code),
    refusesWords: [NAMES_PAIN, NAMES_DEPRESSION, /bipolar/i],
    why: 'An estimate for anxiety carries only F40 to F43. Anxiety is never estimated as depression.',
  },
}

/** Why a diagnosis must not stand on an estimate of this route; empty where it may. */
export function refusedDiagnosis({ code, words }: AssignedDiagnosis, route: CourseRoute | undefined): readonly string[] {
  if (!CODE.test(code)) return [`“${code}” is not a complete diagnosis code. A clinician gives all its characters, such as G89.29.`]
  if (!words.trim()) return [`Code ${code} has no words. Add what it means in plain words.`]
  if (!route) return []
  const { allows, refusesWords, why } = MAY[route]
  if (!allows(code)) return [`${why} Take out ${code}.`]
  return refusesWords.some((names) => names.test(words)) ? [`${why} The words beside ${code} name something else: correct them.`] : []
}
