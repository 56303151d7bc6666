import { mentionedDevices } from './mentioned-devices'
import { mentionedHealth } from './mentioned-health'
import { mentionedIllnesses } from './mentioned-illnesses'
import { mentionedMetal } from './mentioned-metal'
import { mentionedMind } from './mentioned-mind'
import type { MentionedThing } from './mentioned-thing'
import { mentionedUse } from './mentioned-use'

/** Everything that free text is read for. */
export const mentionedThings: readonly MentionedThing[] = [
  ...mentionedDevices,
  ...mentionedMetal,
  ...mentionedIllnesses,
  ...mentionedHealth,
  ...mentionedMind,
  ...mentionedUse,
]
