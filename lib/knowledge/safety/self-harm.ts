import { passiveThoughtsOfDeath } from './passive-thoughts-of-death'
import { pastSuicidalBehaviour } from './past-suicidal-behaviour'
import type { SafetyItem } from './safety-item'
import { selfHarmDeclined } from './self-harm-declined'
import { suicidalCrisis } from './suicidal-crisis'
import { suicidalThoughts } from './suicidal-thoughts'

/**
 * The self-harm table, row by row: each item says when, which disposition and how soon. The worst row that is met wins.
 * Past month unless said. This product's own table; the clinic's psychiatrist must approve it.
 */
export const selfHarmTable: readonly SafetyItem[] = [suicidalCrisis, suicidalThoughts, passiveThoughtsOfDeath, selfHarmDeclined, pastSuicidalBehaviour]
