import type { CitableSource } from '@/lib/rules/citation'
import * as citedStudies from './cited-studies'
import * as codes from './codes'
import * as delray from './delray'
import * as devices from './devices'
import * as instruments from './instruments'
import * as law from './law'
import * as ownProposal from './own-proposal'
import * as painLiterature from './pain-literature'
import * as payerPolicies from './payer-policies'
import * as safetySources from './safety-sources'
import * as tmsClinicPage from './tms-clinic-page'

const files: readonly object[] = [citedStudies, codes, delray, devices, instruments, law, ownProposal, painLiterature, payerPolicies, safetySources, tmsClinicPage]

const isSource = (value: object): value is CitableSource => 'publisher' in value

// Sorted: the order of a module's exports differs between one runtime and another.
const byId = (a: CitableSource, b: CitableSource) => Number(a.id > b.id) - Number(a.id < b.id)

/** Every source that a rule may cite. A new file of sources is its line here. */
export const sources: readonly CitableSource[] = files.flatMap((file) => Object.values(file).filter(isSource)).sort(byId)
