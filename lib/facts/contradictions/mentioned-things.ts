import { mentionedDevices } from './mentioned-devices'
import { mentionedIllnesses } from './mentioned-illnesses'
import type { MentionedThing } from './mentioned-thing'

/** Everything that free text is read for. */
export const mentionedThings: readonly MentionedThing[] = [...mentionedDevices, ...mentionedIllnesses]
