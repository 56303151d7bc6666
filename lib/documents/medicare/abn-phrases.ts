import { type Phrase, phrase } from '@/lib/documents/estimate/phrases'

/** What the patient reads beside Medicare’s form. The Spanish is this project’s own translation, not a validated one. */
export const PATIENT = {
  title: phrase('Before you decide: Medicare may not pay', 'Antes de decidir: es posible que Medicare no pague'),
  notTheForm: phrase(
    'This page helps you to read Medicare’s own form, CMS-R-131. It does not replace it. You choose and sign on the form.',
    'Esta página le ayuda a leer el formulario de Medicare, CMS-R-131. No lo reemplaza. Usted elige y firma en el formulario.',
  ),
  name: phrase('Your name', 'Su nombre'),
  clinic: phrase('Clinic', 'Clínica'),
  what: phrase('What this is about', 'De qué se trata'),
  item: phrase('Transcranial magnetic stimulation (TMS) for {use}: {visits}.', 'Estimulación magnética transcraneal (TMS) para {use}: {visits}.'),
  why: phrase('Why Medicare may not pay', 'Por qué es posible que Medicare no pague'),
  cost: phrase('What it may cost you', 'Cuánto puede costarle'),
  costIs: phrase(
    'By the clinic’s prices of {from}: {total} for the whole course. It is an estimate; the cost may differ.',
    'Según los precios de la clínica del {from}: {total} por el tratamiento completo. Es un cálculo; el costo puede ser diferente.',
  ),
  costOpen: phrase('Estimated cost', 'Costo estimado'),
  choices: phrase('Your three choices. Choose one, on the form:', 'Sus tres opciones. Elija una, en el formulario:'),
  yours: phrase(
    'The choice is yours. Nobody at the clinic may make it for you, and no choice is the right one for everybody. Ask whatever you want to know before you sign. You get a copy.',
    'La decisión es suya. Nadie en la clínica puede tomarla por usted, y ninguna opción es la correcta para todas las personas. Pregunte todo lo que quiera saber antes de firmar. Usted recibe una copia.',
  ),
  demo: phrase('Demonstration', 'Demostración'),
  demoWords: phrase('The people, the clinic and the prices are invented.', 'Las personas, la clínica y los precios son inventados.'),
  footer: phrase('To read beside form CMS-R-131', 'Para leer junto con el formulario CMS-R-131'),
} as const satisfies Readonly<Record<string, Phrase>>

/** Why a denial is expected, by what TMS would be for. */
export const REASONS = {
  pain: phrase(
    'Medicare pays for TMS for depression that meets its rules. It does not pay for TMS for pain: it does not regard it as proven for that.',
    'Medicare paga la TMS para la depresión que cumple sus reglas. No paga la TMS para el dolor: no la considera comprobada para eso.',
  ),
  anxiety: phrase(
    'Medicare pays for TMS for depression that meets its rules. It does not pay for TMS for anxiety alone: it does not regard it as proven for that.',
    'Medicare paga la TMS para la depresión que cumple sus reglas. No paga la TMS solo para la ansiedad: no la considera comprobada para eso.',
  ),
} as const

/** The three options of the form in our own words, none preferred. */
export const OPTIONS: readonly Phrase[] = [
  phrase(
    'Option 1. I want the treatment, and the clinic sends a claim to Medicare. I may be asked to pay now. If Medicare does not pay, I pay, and I can appeal. If Medicare pays, I get back what I paid, less my own share.',
    'Opción 1. Quiero el tratamiento, y la clínica envía una reclamación a Medicare. Es posible que me pidan pagar ahora. Si Medicare no paga, pago yo, y puedo apelar. Si Medicare paga, me devuelven lo que pagué, menos mi parte.',
  ),
  phrase(
    'Option 2. I want the treatment, and no claim is sent to Medicare. I may be asked to pay now, and I pay. I cannot appeal, because Medicare is not asked.',
    'Opción 2. Quiero el tratamiento, y no se envía ninguna reclamación a Medicare. Es posible que me pidan pagar ahora, y pago yo. No puedo apelar, porque no se le pregunta a Medicare.',
  ),
  phrase(
    'Option 3. I do not want the treatment. I pay nothing for it. I cannot appeal to see whether Medicare would pay.',
    'Opción 3. No quiero el tratamiento. No pago nada por él. No puedo apelar para saber si Medicare pagaría.',
  ),
]
