import { dailyLife } from '@/lib/steps/daily-life'
import { medicines } from '@/lib/steps/medicines'
import type { MedicineAnswer } from '../medicines/medicine-rows'
import { recognise } from '../medicines/recognise'
import { HAZARDOUS_SUBSTANCES, HEAVY_ABOVE_DRINKS } from '../seizure-cautions'
import { includesOneOf, type MentionedThing } from './mentioned-thing'

const { drinksPerWeek, substances } = dailyLife.facts
const DRINK = '(?:vodka|whisk(?:e?)y|rum|gin|tequila|wine|liquor|vino|ron|aguardiente|cerveza)'
const A_DAY = '(?:a|per|every|each|al|por|cada|todos los|todas las) (?:day|night|evening|dias?|noches?)'
const MANY = '(?:[3-9]|\\d\\d|three|four|five|six|seven|eight|nine|ten|twelve|several|tres|cuatro|cinco|seis|siete|ocho|diez|varias)'
const DRUG = '(?:cocaine|crack|meth(?:amphetamines?)?|crystal|heroin|speed|ecstasy|mdma|molly|street fentanyl|pcp|cocaina|heroina|metanfetaminas?|extasis)'
/** Words that mean no other thing. */
const SURE_DRUG = '(?:cocaine|meth(?:amphetamines?)?|heroin|ecstasy|mdma|street fentanyl|cocaina|heroina|metanfetaminas?|extasis)'
const CALMING =
  '(?:xanax|alprazolam|klonopin|clonazepam|ativan|lorazepam|valium|diazepam|librium|chlordiazepoxide|restoril|temazepam|halcion|triazolam|oxazepam|clorazepate|tranxene|rivotril|phenobarbital|benzos?|benzodiazepin\\w*|benzodiacepin\\w*)'
const STILL = '(?:now|still|relaps\\w*|last (?:week|month|night|weekend)|yesterday|daily|every|ahora|todavia|ayer|recai\\w*)'
const OVER =
  '(?:years? ago|in (?:my|the) (?:teens|twenties|thirties|past)|in (?:college|high school)|as an? (?:teen\\w*|student)|in (?:19|20)\\d\\d|en (?:19|20)\\d\\d|former(?:ly)?|used to|clean|sober|sobriety|quit|recover\\w*|hace (?:\\w+ ){0,3}anos|sobri[oa]|rehabilitad[oa]|deje)'
/** Long over, and nothing says that it came back. */
const LONG_OVER = new RegExp(`^(?!.*\\b${STILL}\\b)(?=.*\\b${OVER}\\b)`)

const isWithdrawal = (rows: unknown) =>
  (rows as readonly MedicineAnswer[]).some(
    ({ medicine, changed }) => (changed === 'stopped' || changed === 'lowered') && recognise(medicine ?? '')?.class === 'benzodiazepine',
  )

/** Alcohol, drugs and medicines that free text is read for. */
export const mentionedUse: readonly MentionedThing[] = [
  {
    id: 'alcohol',
    thing: 'heavy drinking',
    words: new RegExp(
      `\\b(?:(?:bottles?|fifth|handle|pint|botellas?|litros?) (?:of|de) ${DRINK} ${A_DAY}|${MANY} (?:\\w+ )?(?:beers|drinks|shots|cervezas|tragos|copas|glasses of ${DRINK}|cans of beer) ${A_DAY}|(?:case of beer|six ?-?pack) ${A_DAY}|(?<!non ?-?|anti ?-?)alcoholi(?:c|sm)(?! (?:drinks?|beverages?|liver))\\b|alcohol (?:abuse|dependence|use disorder|addiction|withdrawal)|addicted to alcohol|drink(?:ing)? (?:way )?(?:too much|heavily)(?! (?:coffee|tea|soda|water))|(?:heavy|binge) drink\\w*|drunk (?:every|most) (?:day|night)s?|(?:bebo|tomo) (?:demasiado(?! cafe)|mucho alcohol)|alcoholic[oa]|alcoholismo|dependencia (?:del|al) alcohol)\\b`,
    ),
    unless: LONG_OVER,
    explainedBy: [{ fact: drinksPerWeek, holds: (drinks) => (drinks as number) > HEAVY_ABOVE_DRINKS }],
    disposition: 'HOLD',
  },
  {
    id: 'substances',
    thing: 'cocaine or another drug',
    words: new RegExp(
      `\\b(?:(?:us(?:ed?|ing)|d(?:o|id|oing)|smok\\w+|snort\\w*|inject\\w*|t(?:ak\\w+|ook)|addicted to|on|consumo|uso|fumo|adict[oa] a) (?:(?!no |not |never |neither )\\w+ ){0,2}?${DRUG}|${DRUG} (?:use|user|abuse|addiction|addict|habit|dependence)|(?:d(?:o|id|oing)|snort\\w*) (?:(?!diet |drink )\\w+ )?coke|${SURE_DRUG}\\b[^,]{0,20}\\b(?:weekends?|daily|last (?:week|month|night)|yesterday|every (?:day|week)|ayer|fines de semana|semana pasada|mes pasado|todos los dias)|(?:inject|injecting|shoot(?:ing)?(?: up)?) (?:street )?drugs|drug addict|drogadict[oa])\\b`,
    ),
    unless: LONG_OVER,
    explainedBy: [includesOneOf(substances, ...HAZARDOUS_SUBSTANCES)],
    disposition: 'HOLD',
  },
  {
    id: 'withdrawal',
    thing: 'a calming medicine that was stopped',
    words: new RegExp(
      `\\b(?:(?:stopp(?:ed|ing)|quit(?:ting)?|(?:came|went|cut) off|out of|cold turkey (?:off|from)|withdraw(?:al|ing) from|deje|suspendi|me quitaron)\\s+(?:\\w+\\s+){0,3}?${CALMING}|off (?:of )?${CALMING} (?:since|for|now)|${CALMING}\\b[^,]{0,20}\\b(?:withdrawal|stopped|ran out)|${CALMING}\\b.{0,30}\\b(?:cold turkey|de golpe))\\b`,
    ),
    unless: new RegExp(`^(?!.*\\b${STILL}\\b)(?=.*\\b(?:years? ago|in (?:19|20)\\d\\d|en (?:19|20)\\d\\d|hace (?:\\w+ ){0,3}anos)\\b)`),
    explainedBy: [{ fact: medicines.facts.list, holds: isWithdrawal }],
    disposition: 'HOLD',
  },
]
