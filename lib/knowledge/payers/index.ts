import { aetna } from './aetna'
import { ambetterSunshine } from './ambetter-sunshine'
import { anthem } from './anthem'
import { cignaEvernorth } from './cigna-evernorth'
import { floridaBlue } from './florida-blue'
import { floridaMedicaid } from './florida-medicaid'
import { hcscBcbs } from './hcsc-bcbs'
import { humana } from './humana'
import { medicareCgs } from './medicare-cgs'
import { medicareFirstCoast } from './medicare-first-coast'
import { medicareNgs } from './medicare-ngs'
import { medicareNoridian } from './medicare-noridian'
import { medicareNovitas } from './medicare-novitas'
import { medicarePalmetto } from './medicare-palmetto'
import { medicareWps } from './medicare-wps'
import { newYorkMedicaid } from './new-york-medicaid'
import type { Payer } from './payer'
import { tricareEast } from './tricare-east'
import { tricareWest } from './tricare-west'
import { unitedhealthcare } from './unitedhealthcare'
import { va } from './va'

/** The payers offered, those of Florida first. A new payer is its file and its line here. */
export const payers: readonly Payer[] = [
  floridaBlue,
  aetna,
  cignaEvernorth,
  unitedhealthcare,
  humana,
  ambetterSunshine,
  anthem,
  hcscBcbs,
  medicareFirstCoast,
  medicareNovitas,
  medicareNoridian,
  medicareNgs,
  medicarePalmetto,
  medicareCgs,
  medicareWps,
  tricareEast,
  tricareWest,
  va,
  floridaMedicaid,
  newYorkMedicaid,
]

/** The payer with this id; undefined for `other` and ids we do not know. */
export const payerWith = (id: string): Payer | undefined => payers.find((one) => one.id === id)
