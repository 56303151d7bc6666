import type { CourseRoute } from '@/lib/cost/course'
import { type Phrase, phrase } from './phrases'
import type { Program } from './who-pays'

/** What stands on a voluntary estimate in the place of what is only true of people who pay themselves. */
export const VOLUNTARY = {
  title: phrase('Written estimate of charges', 'Estimado de cargos por escrito'),
  subtitle: phrase('Voluntary. Version {version}, made on {on}', 'Voluntario. Versión {version}, del {on}'),
  footer: phrase('{clinic}, {phone}. Written estimate of charges, version {version}', '{clinic}, {phone}. Estimado de cargos por escrito, versión {version}'),
  heading: phrase('This paper is voluntary', 'Este papel es voluntario'),
  is: phrase(
    'You asked what this costs, so we write it down. It is not the Good Faith Estimate that the law gives to people who have no insurance or who do not use it.',
    'Usted preguntó cuánto cuesta, y por eso lo ponemos por escrito. No es el estimado de buena fe que la ley da a las personas que no tienen seguro o que no lo usan.',
  ),
  total: phrase('The clinic’s expected charges: {total}', 'Cargos esperados de la clínica: {total}'),
  what: phrase(
    'By the clinic’s own prices, {visits} of transcranial magnetic stimulation (TMS) for {use} come to this sum. It does not say what your own part would be.',
    'Según los precios de la clínica, el tratamiento con estimulación magnética transcraneal (TMS, por sus siglas en inglés) para {use} ({visits}) llega a esta suma. No dice cuál sería la parte de usted.',
  ),
  separate: phrase(
    'You may also need the care listed here, before or after this course. It is not part of the sums above.',
    'Es posible que también necesite la atención de esta lista, antes o después de este tratamiento. No forma parte de las sumas anteriores.',
  ),
  how: phrase(
    'If you want its cost in writing as well, call {phone} or speak to anyone at the clinic.',
    'Si quiere tener también ese costo por escrito, llame al {phone} o hable con cualquier persona de la clínica.',
  ),
  changes: phrase('If the plan changes, these sums change. Ask us for a new paper.', 'Si el plan cambia, estas sumas cambian. Pídanos un papel nuevo.'),
  keep: phrase('Keep it, or a picture of it, with the papers of {program}.', 'Guárdelo, o guarde una foto, con los papeles de {program}.'),
  billHeading: phrase('If you get a bill that you did not expect', 'Si recibe una factura que no esperaba'),
  bill: phrase(
    'Before you pay it, call us at {phone}, and ask {program} whether you owe it. The number is on your card. You can also ask there how to have a decision looked at again.',
    'Antes de pagarla, llámenos al {phone} y pregunte a {program} si usted la debe. El número está en su tarjeta. Allí también puede preguntar cómo pedir que se revise una decisión.',
  ),
  noDispute: phrase(
    'The federal dispute over a bill that is above an estimate is for people who have no insurance or who do not use it. This paper does not give that right.',
    'La disputa federal por una factura que supera un estimado es para las personas que no tienen seguro o que no lo usan. Este papel no da ese derecho.',
  ),
} as const

/** The program, inside a sentence. */
export const PROGRAM_NAMES: Readonly<Record<Program, Phrase>> = {
  medicare: phrase('Medicare', 'Medicare'),
  'medicare-advantage': phrase('your Medicare Advantage plan', 'su plan Medicare Advantage'),
  medicaid: phrase('Medicaid', 'Medicaid'),
  tricare: phrase('TRICARE', 'TRICARE'),
  va: phrase('the VA', 'la VA'),
}

const ADVANTAGE = phrase(
  'Your Medicare Advantage plan’s own answer comes first. We ask the plan in writing before any treatment, and you get its answer in writing too.',
  'Primero está la respuesta de su plan Medicare Advantage. Le preguntamos por escrito antes de cualquier tratamiento, y usted también recibe la respuesta por escrito.',
)
const VA = phrase(
  'The VA’s own referral and authorization come first. For care that the VA sends you for, the clinic does not bill you.',
  'Primero están la remisión y la autorización de la VA. Por la atención a la que la VA le envía, la clínica no le factura a usted.',
)

type ByUse = { readonly depression: Phrase; readonly offLabel: Phrase }

const FIRST: Readonly<Record<Program, ByUse>> = {
  medicare: {
    depression: phrase(
      'Medicare’s own answer comes first. By its own rules it decides whether it pays for these visits, and how much of that is your part.',
      'Primero está la respuesta de Medicare. Según sus propias reglas decide si paga estas visitas y qué parte le toca a usted.',
    ),
    offLabel: phrase(
      'Medicare’s own notice comes first: the Advance Beneficiary Notice, form CMS-R-131. You get it before any treatment, and you choose on it. This paper does not replace it.',
      'Primero está el aviso de Medicare: el formulario CMS-R-131 (Advance Beneficiary Notice). Usted lo recibe antes de cualquier tratamiento y elige en él. Este papel no lo reemplaza.',
    ),
  },
  'medicare-advantage': { depression: ADVANTAGE, offLabel: ADVANTAGE },
  medicaid: {
    depression: phrase(
      'Medicaid’s own answer comes first. We ask your plan before any treatment.',
      'Primero está la respuesta de Medicaid. Le preguntamos a su plan antes de cualquier tratamiento.',
    ),
    offLabel: phrase(
      'Medicaid’s own answer comes first. We talk with you about it, and about whatever has to be agreed in writing, before anything is planned.',
      'Primero está la respuesta de Medicaid. Hablamos con usted sobre ella, y sobre lo que haya que acordar por escrito, antes de planear nada.',
    ),
  },
  tricare: {
    depression: phrase(
      'TRICARE’s own answer comes first. We ask it before any treatment.',
      'Primero está la respuesta de TRICARE. Le preguntamos antes de cualquier tratamiento.',
    ),
    offLabel: phrase(
      'TRICARE’s own answer comes first. We talk with you about it, and about whatever has to be agreed in writing, before anything is planned.',
      'Primero está la respuesta de TRICARE. Hablamos con usted sobre ella, y sobre lo que haya que acordar por escrito, antes de planear nada.',
    ),
  },
  va: { depression: VA, offLabel: VA },
}

/** What comes before any sum of the clinic: the program's own notice or answer. */
export const comesFirst = (program: Program, use: CourseRoute): Phrase => FIRST[program][use === 'depression' ? 'depression' : 'offLabel']

/** What stands in the place of “you would pay this yourself” where a claim is wanted first, and whose the right to dispute then is. */
export const CLAIM_FIRST = {
  pays: phrase(
    'You asked us to send a claim to your insurance first. Only if it does not pay for these visits would you pay this yourself.',
    'Usted nos pidió enviar primero una reclamación a su seguro. Solo si el seguro no paga estas visitas, lo pagaría usted por su cuenta.',
  ),
  dispute: phrase(
    'This right is for care that your insurance has no benefits for, or that you do not use it for.',
    'Este derecho es para la atención para la que su seguro no tiene beneficios, o para la que usted no lo usa.',
  ),
} as const
