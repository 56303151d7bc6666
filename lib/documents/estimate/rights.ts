import { phrase } from './phrases'

/** Bills this much or more above the expected charges can be disputed (45 CFR 149.620), in whole cents. */
export const DISPUTED_FROM_CENTS = 400_00

export const DIAGNOSIS = {
  heading: phrase('Diagnosis', 'Diagnóstico'),
  none: phrase(
    'No diagnosis code is assigned yet. A clinician assigns it after seeing you.',
    'Todavía no se ha asignado un código de diagnóstico. Lo asigna un profesional de la salud después de verle.',
  ),
  some: phrase('As your clinician assigned it:', 'Según lo asignó su profesional de la salud:'),
} as const

export const PROVIDER = {
  heading: phrase('Who treats you and sends the bill', 'Quién le atiende y le envía la factura'),
  legalName: phrase('Provider, by its legal name', 'Proveedor, con su nombre legal'),
  npi: phrase('National Provider Identifier (NPI)', 'Identificador Nacional de Proveedor (NPI)'),
  tin: phrase('Taxpayer Identification Number (TIN)', 'Número de Identificación del Contribuyente (TIN)'),
  location: phrase('Where the visits take place', 'Dónde son las visitas'),
  state: phrase('State', 'Estado'),
  phone: phrase('Phone', 'Teléfono'),
  clinician: phrase('Clinician', 'Profesional de la salud'),
} as const

export const SEPARATE = {
  heading: phrase('Care that is scheduled separately', 'Atención que se programa por separado'),
  estimates: phrase(
    'You may also need the care listed here, before or after this course. It is not part of the sums above. You get a separate Good Faith Estimate for it when you schedule it or ask for one.',
    'Es posible que también necesite la atención de esta lista, antes o después de este tratamiento. No forma parte de las sumas anteriores. Recibirá un estimado de buena fe aparte cuando la programe o cuando lo pida.',
  ),
  how: phrase(
    'Those estimates then show the diagnosis and service codes, the charges and who provides the care; that is why they are not shown here. To ask for one, call {phone} or speak to anyone at the clinic.',
    'Esos estimados mostrarán los códigos de diagnóstico y de servicio, los cargos y quién da la atención; por eso no figuran aquí. Para pedir uno, llame al {phone} o hable con cualquier persona de la clínica.',
  ),
  none: phrase('We expect none today.', 'Hoy no prevemos ninguna.'),
} as const

export const LIMITS = {
  heading: phrase('What this estimate is, and is not', 'Qué es y qué no es este estimado'),
  estimate: phrase(
    'It is only an estimate. It lists what we reasonably expect as of {on}. The services you get and the charges you are billed may be different.',
    'Es solo un estimado. Enumera lo que razonablemente esperamos al {on}. Los servicios que reciba y los cargos que se le facturen pueden ser diferentes.',
  ),
  additional: phrase(
    'During your care we may recommend other services that have to be scheduled or requested separately. They are not in this estimate.',
    'Durante su atención podemos recomendarle otros servicios que se deben programar o pedir por separado. No están en este estimado.',
  ),
  contract: phrase(
    'It is not a contract. You do not have to get these services, from us or from anyone named here.',
    'No es un contrato. Usted no está obligado a recibir estos servicios, ni de nosotros ni de nadie que se nombre aquí.',
  ),
  changes: phrase(
    'If the plan changes, you get a new estimate at least 1 business day before the visit it is about.',
    'Si el plan cambia, recibirá un nuevo estimado al menos 1 día hábil antes de la visita a la que se refiere.',
  ),
  keep: phrase('Keep it, or a picture of it: you may need it if you are billed more.', 'Guárdelo, o guarde una foto: podría necesitarlo si le facturan más.'),
} as const

export const DISPUTE = {
  heading: phrase('If a bill is $400 or more above this estimate', 'Si una factura supera este estimado en $400 o más'),
  right: phrase(
    'If we bill you at least $400 more than the expected charges listed here, you have the right to dispute the bill.',
    'Si le facturamos por lo menos $400 más que los cargos esperados que figuran aquí, tiene derecho a disputar la factura.',
  ),
  talk: phrase(
    'You can call us at {phone}: ask us to change the bill to match the estimate, to talk about a lower sum, or about help with paying.',
    'Puede llamarnos al {phone} y pedirnos que ajustemos la factura al estimado, que hablemos de una suma menor o de ayuda para pagar.',
  ),
  start: phrase(
    'You can also start a patient-provider dispute resolution with the U.S. Department of Health and Human Services, within 120 calendar days (about 4 months) of the date on the first bill. It costs $25.',
    'También puede iniciar una resolución de disputas entre paciente y proveedor ante el Departamento de Salud y Servicios Humanos de los EE. UU., dentro de los 120 días calendario (unos 4 meses) desde la fecha de la primera factura. Cuesta $25.',
  ),
  decides: phrase(
    'A reviewer who works for neither of us decides. If the reviewer agrees with you, you pay the sum on this estimate; if with us, the higher one.',
    'Decide un revisor que no trabaja ni para usted ni para nosotros. Si le da la razón a usted, paga la suma de este estimado; si nos la da a nosotros, la más alta.',
  ),
  safe: phrase(
    'Starting a dispute does not affect the quality of the care you get. While it lasts, the bill is not sent to collections, no late fees are added, and we may not act against you for it.',
    'Iniciar una disputa no afecta la calidad de la atención que recibe. Mientras dura, la factura no se envía a cobranza, no se le suman recargos por demora y no podemos tomar represalias.',
  ),
  where: phrase('How to start, and the form: www.cms.gov/nosurprises or 1-800-985-3059.', 'Cómo iniciarla, y el formulario: www.cms.gov/nosurprises o 1-800-985-3059.'),
} as const
