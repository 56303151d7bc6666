import 'server-only'
import { cookies } from 'next/headers'
import { now } from './clock'
import { hostCookie } from './host-cookie'
import { DoesNotOpen, openWithRing, type Place, sealWithRing } from './sealing'

/** What a browser may see for a while: the ids that say which, and until when. */
export type Held = { readonly ids: readonly string[]; readonly until: Date }

type Of = { readonly cookie: string; readonly place: Place; readonly minutes: number }

/** A kind of pass that a browser holds in a cookie: sealed, so that nobody makes, changes or reads one. */
export function passKind({ cookie, place, minutes }: Of) {
  const lasting = minutes * 60
  const cookieOf = () => hostCookie(cookie, { sameSite: 'lax', maxAge: lasting })

  /** Reads a pass; undefined when it is none of ours, was changed, or has run out. */
  function read(sealed: string): Held | undefined {
    try {
      const all = JSON.parse(openWithRing(place, sealed)) as readonly unknown[]
      const [ids, until] = [all.slice(0, -1), all.at(-1)]
      if (!ids.every((id) => typeof id === 'string') || typeof until !== 'number' || until <= now().getTime()) return undefined
      return { ids, until: new Date(until) }
    } catch (error) {
      if (error instanceof DoesNotOpen || error instanceof SyntaxError) return undefined
      throw error
    }
  }

  return {
    /** Until when a pass that is made now holds. */
    until: () => new Date(now().getTime() + lasting * 1000),
    /** A pass as it leaves us. */
    sealed: ({ ids, until }: Held): string => sealWithRing(place, JSON.stringify([...ids, until.getTime()])),
    read,
    /** Gives this browser a sealed pass; an earlier one goes. */
    async give(sealed: string): Promise<void> {
      const { name, options } = cookieOf()
      ;(await cookies()).set(name, sealed, options)
    },
    /** The pass of this browser, while it holds. */
    async held(): Promise<Held | undefined> {
      const sealed = (await cookies()).get(cookieOf().name)?.value
      return sealed === undefined ? undefined : read(sealed)
    },
    /** Takes the pass away: what it showed is closed in this browser. */
    async drop(): Promise<void> {
      const { name, options } = cookieOf()
      ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
    },
  }
}
