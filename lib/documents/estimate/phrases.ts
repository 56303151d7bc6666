import type { CourseRoute, Phase } from '@/lib/cost/course'
import type { PaperLanguage } from '@/lib/documents/papers/paper'
import type { Separately } from './content'

/** One text in every language of the papers, side by side. */
export type Phrase = Readonly<Record<PaperLanguage, string>>

export const phrase = (en: string, es: string): Phrase => ({ en, es })

/** A phrase in a language, its places filled in. */
export function say(from: Phrase, language: PaperLanguage, values: Readonly<Record<string, string>> = {}): string {
  return from[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What TMS is used for, inside a sentence. */
export const USES: Readonly<Record<CourseRoute, Phrase>> = {
  depression: phrase('depression', 'la depresión'),
  pain: phrase('long-lasting pain', 'el dolor crónico'),
  anxiety: phrase('anxiety', 'la ansiedad'),
}

/** What stands beside the description of the service, by what it is for. */
export const ONLY: Readonly<Record<CourseRoute, Phrase>> = {
  depression: phrase('This estimate is for the treatment of depression, not of pain.', 'Este estimado es para el tratamiento de la depresión, no del dolor.'),
  pain: phrase(
    'This estimate is for the treatment of pain, not of depression. The Food and Drug Administration (FDA) has not cleared TMS for pain: this is an off-label use.',
    'Este estimado es para el tratamiento del dolor, no de la depresión. La Administración de Alimentos y Medicamentos (FDA) no ha autorizado la TMS para el dolor: es un uso fuera de las indicaciones autorizadas.',
  ),
  anxiety: phrase(
    'This estimate is for the treatment of anxiety, not of depression. The Food and Drug Administration (FDA) has not cleared TMS for anxiety alone: this is an off-label use.',
    'Este estimado es para el tratamiento de la ansiedad, no de la depresión. La Administración de Alimentos y Medicamentos (FDA) no ha autorizado la TMS para la ansiedad por sí sola: es un uso fuera de las indicaciones autorizadas.',
  ),
}

/** The services, in our own words; the code stands beside them. */
export const SERVICES: Readonly<Record<Phase, Phrase>> = {
  mapping: phrase(
    'First visit: finding the place and the strength, and the first treatment',
    'Primera visita: se buscan el lugar y la intensidad, y se da el primer tratamiento',
  ),
  induction: phrase('Treatment visits, main series', 'Visitas de tratamiento, serie principal'),
  taper: phrase('Treatment visits, fewer each week', 'Visitas de tratamiento, cada semana menos'),
  maintenance: phrase('Treatment visits, maintenance', 'Visitas de tratamiento, mantenimiento'),
  remapping: phrase('Finding the strength again, with treatment', 'Se vuelve a buscar la intensidad, con tratamiento'),
}

/** How often, by the plan's own English words. */
export const SPACINGS: readonly Phrase[] = [
  phrase('one visit, with the first treatment', 'una visita, con el primer tratamiento'),
  phrase('5 a week', '5 por semana'),
  phrase('over about 3 weeks, fewer each week', 'durante unas 3 semanas, cada semana menos'),
  phrase('once a week, later less often', 'una vez por semana, después con menos frecuencia'),
  phrase('one visit, only if needed', 'una visita, solo si hace falta'),
]

export const SEPARATE_CARE: Readonly<Record<Separately, Phrase>> = {
  evaluation: phrase('The consultation and evaluation before TMS', 'La consulta y la evaluación antes de la TMS'),
  'follow-up': phrase('Visits with a clinician about your progress or your medicines', 'Visitas con un profesional de la salud sobre su progreso o sus medicamentos'),
  'talking-therapy': phrase('Talk therapy', 'Psicoterapia'),
  'pain-care': phrase(
    'Other care for pain, such as physical therapy or a visit with a pain specialist',
    'Otra atención para el dolor, como fisioterapia o una visita con un especialista en dolor',
  ),
  imaging: phrase('Tests or records that are wanted first, such as an MRI scan', 'Pruebas o documentos que se necesiten antes, como una resonancia magnética'),
  'later-visits': phrase('TMS visits beyond those listed here', 'Visitas de TMS además de las que figuran aquí'),
}

export const VISITS: Readonly<Record<'one' | 'many', Phrase>> = { one: phrase('1 visit', '1 visita'), many: phrase('{count} visits', '{count} visitas') }
export const VISITS_AT = phrase('{visits} at {each}', '{visits} a {each}')
export const NO_VISITS = phrase('none', 'ninguna')
export const WEEKS: Readonly<Record<'none' | 'one' | 'many' | 'range', Phrase>> = {
  none: phrase('less than a week', 'menos de una semana'),
  one: phrase('about 1 week', 'alrededor de 1 semana'),
  many: phrase('about {count} weeks', 'alrededor de {count} semanas'),
  range: phrase('about {count} weeks ({low} to {high})', 'alrededor de {count} semanas (de {low} a {high})'),
}

export const HEAD = {
  title: phrase('Good Faith Estimate', 'Estimado de buena fe'),
  subtitle: phrase('Version {version}, made on {on}', 'Versión {version}, del {on}'),
  footer: phrase('{clinic}, {phone}. Good Faith Estimate, version {version}', '{clinic}, {phone}. Estimado de buena fe, versión {version}'),
  demo: phrase('Demonstration', 'Demostración'),
  invented: phrase('The clinic, its prices and the person named here are invented.', 'La clínica, sus precios y la persona que se nombra aquí son inventados.'),
  total: phrase('Expected total: {total}', 'Total esperado: {total}'),
  what: phrase(
    'That is what we expect {visits} of transcranial magnetic stimulation (TMS) for {use} to cost.',
    'Es lo que esperamos que cueste el tratamiento con estimulación magnética transcraneal (TMS, por sus siglas en inglés) para {use}: {visits}.',
  ),
  range: phrase(
    'With fewer or more visits it would come to between {low} and {high}. Your clinician sets the number together with you.',
    'Con menos o más visitas costaría entre {low} y {high}. El profesional de la salud que le atiende decide el número junto con usted.',
  ),
  selfPay: phrase(
    'You would pay this yourself: it is for care that is not billed to an insurance plan. If you want to use insurance for these visits, tell us first.',
    'Usted lo pagaría por su cuenta: es para atención que no se factura a un seguro médico. Si quiere usar un seguro para estas visitas, díganoslo antes.',
  ),
  patient: phrase('Patient', 'Paciente'),
  dateOfBirth: phrase('Date of birth', 'Fecha de nacimiento'),
  firstVisit: phrase('First visit', 'Primera visita'),
  notScheduled: phrase('no date yet', 'todavía sin fecha'),
} as const

export const CHANGED = {
  heading: phrase('What changed since the last estimate', 'Qué cambió desde el estimado anterior'),
  replaces: phrase('This estimate takes the place of version {version} of {on}.', 'Este estimado reemplaza la versión {version} del {on}.'),
  same: phrase('Visits and prices are the same as in it.', 'Las visitas y los precios son los mismos.'),
  caption: phrase('What is different', 'Lo que es diferente'),
  before: phrase('Before', 'Antes'),
  now: phrase('Now', 'Ahora'),
} as const

export const SERVICE = {
  heading: phrase('What it is for', 'Para qué es'),
  description: phrase(
    'TMS gives short magnetic pulses through a coil held at the head. You sit in a chair and stay awake. The first visit finds the right place and strength; the visits after it repeat the treatment.',
    'La TMS da pulsos magnéticos cortos por medio de una bobina que se apoya en la cabeza. Usted se sienta en un sillón y está consciente todo el tiempo. En la primera visita se buscan el lugar y la intensidad adecuados; las visitas siguientes repiten el tratamiento.',
  ),
  listHeading: phrase('Services and expected charges', 'Servicios y cargos esperados'),
  listCaption: phrase('Services of {provider}', 'Servicios de {provider}'),
  service: phrase('Service', 'Servicio'),
  code: phrase('Code', 'Código'),
  visits: phrase('Visits', 'Visitas'),
  each: phrase('Price per visit', 'Precio por visita'),
  charge: phrase('Expected charge', 'Cargo esperado'),
  noCharge: phrase('no charge', 'sin cargo'),
  total: phrase('Expected total', 'Total esperado'),
  prices: phrase(
    'Prices are those of our list that holds since {day}. The code is the procedure code that a bill shows.',
    'Los precios son los de nuestra lista vigente desde el {day}. El código es el del procedimiento, como aparece en una factura.',
  ),
} as const

export const SCOPE = {
  heading: phrase('How many visits, and when', 'Cuántas visitas y cuándo'),
  inAll: phrase('In all {visits} over {weeks}.', 'En total {visits} durante {weeks}.'),
  inOne: phrase('In all {visits}.', 'En total {visits}.'),
  twelveMonths: phrase(
    'Counted are visits from {from} to {until}, 12 months at most. Later visits need a new estimate.',
    'Se cuentan las visitas del {from} al {until}, 12 meses como máximo. Las visitas posteriores necesitan un nuevo estimado.',
  ),
  caption: phrase('Visits in each part of the course', 'Visitas en cada parte del tratamiento'),
  part: phrase('Part of the course', 'Parte del tratamiento'),
  often: phrase('How often', 'Con qué frecuencia'),
  fewest: phrase('Fewest', 'Mínimo'),
  expected: phrase('Expected', 'Previsto'),
  most: phrase('Most', 'Máximo'),
  all: phrase('All visits', 'Todas las visitas'),
  charge: phrase('Charge', 'Cargo'),
  why: phrase(
    'The lowest sum is for a course that ends early; the highest, for one that needs every visit of the last column.',
    'La suma más baja es para un tratamiento que termina antes; la más alta, para uno que necesita todas las visitas de la última columna.',
  ),
} as const
