import { valueOn } from '@/lib/rules/dated'
import type { Day } from '@/lib/rules/day'
import type { Authorization, Payer } from './payer'

const WORDS: Readonly<Record<Authorization, string>> = {
  needed: 'Prior authorization is required.',
  'needed-out-of-network':
    'In network no prior authorization is needed; out of network, or by a network exception, it still is. That is no word on payment: the payer still judges the claim by its criteria.',
}

/** What is recorded of prior authorization on a day, in words; undefined where nothing is. */
export function authorizationWords({ authorization }: Pick<Payer, 'authorization'>, on: Day): string | undefined {
  const found = authorization && valueOn(authorization, on)
  return found && WORDS[found]
}
