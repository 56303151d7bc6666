import { beatriceLowell } from './beatrice-lowell'
import { curtisLangford } from './curtis-langford'
import { danaWhitlock } from './dana-whitlock'
import { deniseCalloway } from './denise-calloway'
import { dominicReyes } from './dominic-reyes'
import { eugeneWhitaker } from './eugene-whitaker'
import { gloriaTennant } from './gloria-tennant'
import { gordonPell } from './gordon-pell'
import { haroldVance } from './harold-vance'
import { helenMarsh } from './helen-marsh'
import { ivyPrentiss } from './ivy-prentiss'
import { janineSorrell } from './janine-sorrell'
import { keithMalloy } from './keith-malloy'
import { lorraineFitch } from './lorraine-fitch'
import { lucasHartwell } from './lucas-hartwell'
import { mariaElenaQuintero } from './maria-elena-quintero'
import { martinOkafor } from './martin-okafor'
import { noraEllison } from './nora-ellison'
import { paigeRowley } from './paige-rowley'
import { patSorensen } from './pat-sorensen'
import type { Person } from './person'
import { raymondKessler } from './raymond-kessler'
import { robinAshe } from './robin-ashe'
import { samuelOrtega } from './samuel-ortega'
import { taliaBrandt } from './talia-brandt'
import { tamsinCole } from './tamsin-cole'
import { walterDunn } from './walter-dunn'

/** Everybody invented, by name. A new person is a file here and a line in this list. */
export const people: readonly Person[] = [
  beatriceLowell,
  curtisLangford,
  danaWhitlock,
  deniseCalloway,
  dominicReyes,
  eugeneWhitaker,
  gloriaTennant,
  gordonPell,
  haroldVance,
  helenMarsh,
  ivyPrentiss,
  janineSorrell,
  keithMalloy,
  lorraineFitch,
  lucasHartwell,
  mariaElenaQuintero,
  martinOkafor,
  noraEllison,
  paigeRowley,
  patSorensen,
  raymondKessler,
  robinAshe,
  samuelOrtega,
  taliaBrandt,
  tamsinCole,
  walterDunn,
]
