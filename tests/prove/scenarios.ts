import { putStep } from '../support/applicant'
import { onOnePage } from './one-page'
import type { Scenario } from './scenario'
import { atSending } from './sending'
import { onSeveralPages } from './several-pages'
import { underFault } from './under-fault'

/** Everything that is tried, again and again with other words at other moments. */
export const scenarios: readonly Scenario[] = [...onOnePage, ...onSeveralPages, ...underFault, ...atSending(putStep)]
