import { amberLindqvist } from './amber-lindqvist'
import { beatriceLowell } from './beatrice-lowell'
import { bridgetSloan } from './bridget-sloan'
import { calvinReese } from './calvin-reese'
import { chloeRamsey } from './chloe-ramsey'
import { curtisLangford } from './curtis-langford'
import { danaWhitlock } from './dana-whitlock'
import { deniseCalloway } from './denise-calloway'
import { desmondKeane } from './desmond-keane'
import { dominicReyes } from './dominic-reyes'
import { edithMonroe } from './edith-monroe'
import { eugeneWhitaker } from './eugene-whitaker'
import { ezraBlackwood } from './ezra-blackwood'
import { gloriaTennant } from './gloria-tennant'
import { gordonPell } from './gordon-pell'
import { graceWhitfield } from './grace-whitfield'
import { gwenAtherton } from './gwen-atherton'
import { hannahBirch } from './hannah-birch'
import { haroldVance } from './harold-vance'
import { helenMarsh } from './helen-marsh'
import { hugoLindgren } from './hugo-lindgren'
import { irmaDelacroix } from './irma-delacroix'
import { ivyPrentiss } from './ivy-prentiss'
import { janineSorrell } from './janine-sorrell'
import { joannaPryce } from './joanna-pryce'
import { keithMalloy } from './keith-malloy'
import { laurelHutchins } from './laurel-hutchins'
import { leoVasquez } from './leo-vasquez'
import { lorraineFitch } from './lorraine-fitch'
import { lucasHartwell } from './lucas-hartwell'
import { marcusThorne } from './marcus-thorne'
import { mariaElenaQuintero } from './maria-elena-quintero'
import { martaSolano } from './marta-solano'
import { martinOkafor } from './martin-okafor'
import { naomiPrescott } from './naomi-prescott'
import { nathanCobb } from './nathan-cobb'
import { noraEllison } from './nora-ellison'
import { omarHaddad } from './omar-haddad'
import { owenBarlow } from './owen-barlow'
import { paigeRowley } from './paige-rowley'
import { patSorensen } from './pat-sorensen'
import type { Person } from './person'
import { philipArden } from './philip-arden'
import { raymondKessler } from './raymond-kessler'
import { renataVolkov } from './renata-volkov'
import { robinAshe } from './robin-ashe'
import { ruthKimball } from './ruth-kimball'
import { samuelOrtega } from './samuel-ortega'
import { silviaMendez } from './silvia-mendez'
import { simonOkeefe } from './simon-okeefe'
import { taliaBrandt } from './talia-brandt'
import { tamsinCole } from './tamsin-cole'
import { theoMarchetti } from './theo-marchetti'
import { tylerHobbs } from './tyler-hobbs'
import { vernonPike } from './vernon-pike'
import { victorSalas } from './victor-salas'
import { walterDunn } from './walter-dunn'

/** Everybody invented, by name. A new person is a file here and a line in this list. */
export const people: readonly Person[] = [
  amberLindqvist,
  beatriceLowell,
  bridgetSloan,
  calvinReese,
  chloeRamsey,
  curtisLangford,
  danaWhitlock,
  deniseCalloway,
  desmondKeane,
  dominicReyes,
  edithMonroe,
  eugeneWhitaker,
  ezraBlackwood,
  gloriaTennant,
  gordonPell,
  graceWhitfield,
  gwenAtherton,
  hannahBirch,
  haroldVance,
  helenMarsh,
  hugoLindgren,
  irmaDelacroix,
  ivyPrentiss,
  janineSorrell,
  joannaPryce,
  keithMalloy,
  laurelHutchins,
  leoVasquez,
  lorraineFitch,
  lucasHartwell,
  marcusThorne,
  mariaElenaQuintero,
  martaSolano,
  martinOkafor,
  naomiPrescott,
  nathanCobb,
  noraEllison,
  omarHaddad,
  owenBarlow,
  paigeRowley,
  patSorensen,
  philipArden,
  raymondKessler,
  renataVolkov,
  robinAshe,
  ruthKimball,
  samuelOrtega,
  silviaMendez,
  simonOkeefe,
  taliaBrandt,
  tamsinCole,
  theoMarchetti,
  tylerHobbs,
  vernonPike,
  victorSalas,
  walterDunn,
]

/** Those whom the demo shows. */
export const peopleOfTheDemo: readonly Person[] = people.filter(({ inDemo }) => inDemo !== false)
