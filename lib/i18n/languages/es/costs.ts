/** Money, as the receipt tells it. */
export const costWords: Readonly<Record<string, string>> = {
  'What it may cost': 'Cuánto puede costar',
  'If TMS is used for pain': 'Si la TMS se usa para el dolor',
  'If TMS is used for depression': 'Si la TMS se usa para la depresión',
  'If TMS is used for anxiety': 'Si la TMS se usa para la ansiedad',
  'Insurance often pays a part of TMS for depression when its own conditions are met and it agreed beforehand. For pain it mostly pays nothing, because that use is not FDA-cleared. Prices differ from clinic to clinic: ask us for ours.':
    'Muchas veces el seguro paga una parte de la TMS para la depresión, si se cumplen las condiciones del seguro y si el seguro la aprobó antes. Para el dolor casi nunca paga nada, porque la FDA no ha autorizado ese uso. Los precios cambian de una clínica a otra: pregúntenos los nuestros.',
  'Before it decides, it usually wants to see:': 'Antes de decidir, suele pedir:',
  'These make the range narrower. You find them on your card or by calling your insurance:':
    'Con estos datos el cálculo es más exacto. Los encuentra en su tarjeta o llamando a su seguro:',
  'The cost in writing': 'El costo por escrito',
  'Ways to pay': 'Formas de pagar',
  'A health savings account (HSA) or flexible spending account (FSA) can often pay for treatment that a doctor prescribes. Ask whoever runs your account first. They may want a letter from the doctor.':
    'Muchas veces una cuenta de ahorros para la salud (HSA) o una cuenta de gastos flexibles (FSA) puede pagar un tratamiento recetado por un médico. Pregunte primero a quien administra su cuenta. Quizás le pidan una carta del médico.',
  'Some medical credit cards charge no interest at first. If anything is still to be paid when that time ends, interest is added from the very first day, often at more than 25 percent a year. Read the terms before you sign. We never apply for one in your name.':
    'Algunas tarjetas de crédito médicas no cobran intereses al principio. Si queda algo por pagar cuando termina ese plazo, se suman intereses desde el primer día, muchas veces de más del 25 por ciento al año. Lea las condiciones antes de firmar. Nosotros nunca pedimos una a su nombre.',

  // who pays
  'We do not know your insurance yet. We ask you about it when we call.': 'Todavía no sabemos qué seguro tiene. Se lo preguntaremos cuando le llamemos.',
  'The VA decides first: you need its referral before treatment can be planned.':
    'Primero decide la VA: usted necesita su remisión (“referral”) antes de planear un tratamiento.',
  'Your Medicare Advantage plan decides. We ask it in writing before any treatment, and you get its answer in writing too.':
    'Decide su plan Medicare Advantage. Antes de cualquier tratamiento le preguntamos al plan por escrito, y usted también recibe por escrito la respuesta del plan.',
  'Insurance does not usually pay for TMS for pain, because the FDA has not cleared it for pain. The cost would be yours.':
    'Por lo general los seguros no pagan la TMS para el dolor, porque la FDA no la ha autorizado para el dolor. El costo correría por su cuenta.',
  'Insurance does not usually pay for TMS for anxiety alone. The cost would be yours.':
    'Por lo general los seguros no pagan la TMS solo para la ansiedad. El costo correría por su cuenta.',
  'Without insurance, the cost would be yours.': 'Sin seguro, el costo correría por su cuenta.',
  'Medicare is expected to say no to this use.': 'Lo más probable es que Medicare diga que no a este uso.',
  'Before any treatment you would get a notice with the reason and the cost, and you choose. It is called an Advance Beneficiary Notice.':
    'Antes de cualquier tratamiento usted recibiría un aviso con la razón y el costo, y usted elige. Se llama Advance Beneficiary Notice (aviso anticipado al beneficiario).',
  'Medicaid is not expected to pay for this use. We talk with you about it before anything is planned.':
    'Lo más probable es que Medicaid no pague este uso. Lo hablamos con usted antes de planear nada.',
  'TRICARE is not expected to pay for this use. We talk with you about it before anything is planned.':
    'Lo más probable es que TRICARE no pague este uso. Lo hablamos con usted antes de planear nada.',
  'Insurance may pay a part when its own conditions are met. It decides, not we.':
    'El seguro puede pagar una parte si se cumplen las condiciones del seguro. Lo decide el seguro, no nosotros.',
  'Medicare may pay a part when its own conditions are met. It decides, not we.':
    'Medicare puede pagar una parte si se cumplen las condiciones de Medicare. Lo decide Medicare, no nosotros.',
  '{payer} may pay a part when its own conditions are met and it was asked before treatment. It decides, not we.':
    '{payer} puede pagar una parte si se cumplen las condiciones del plan y si se pidió autorización antes del tratamiento. La decisión es de {payer}, no nuestra.',
  'Your insurance may pay a part when its own conditions are met and it was asked before treatment. It decides, not we.':
    'Su seguro puede pagar una parte si se cumplen las condiciones del seguro y si se le pidió autorización al seguro antes del tratamiento. Lo decide el seguro, no nosotros.',

  // what an insurance wants to see
  'your diagnosis in writing, from a clinician': 'su diagnóstico por escrito, de un profesional de la salud',
  'a questionnaire about your mood, with its score': 'un cuestionario sobre su estado de ánimo, con su puntaje',
  'which medicines for depression you took: the dose, how long, and what happened': 'qué medicamentos para la depresión tomó: la dosis, por cuánto tiempo y qué pasó',
  'whether a second medicine was added to help the first': 'si se agregó un segundo medicamento para ayudar al primero',
  'whether you tried talk therapy, with whom and when': 'si probó la psicoterapia, con quién y cuándo',
  'how much TMS helped, if you had it before': 'cuánto ayudó la TMS, si la recibió antes',

  // the estimate
  'You have a right to a written estimate before treatment. It is called a Good Faith Estimate.':
    'Usted tiene derecho a un estimado por escrito antes del tratamiento. Se llama estimado de buena fe (Good Faith Estimate).',
  'Ask for it by phone or in person: you get it within 3 business days. It is free and binds you to nothing.':
    'Pídalo por teléfono o en persona: lo recibe en un plazo de 3 días hábiles. Es gratis y no le compromete a nada.',
  'If a bill is 400 dollars or more above the estimate, you can dispute the bill.': 'Si una factura supera el estimado en 400 dólares o más, puede disputarla.',
  'More about that right: cms.gov/nosurprises or 1-800-985-3059.': 'Más sobre ese derecho: cms.gov/nosurprises o 1-800-985-3059.',
  'You asked what it costs. We answer you in writing, before anything is planned.': 'Usted preguntó cuánto cuesta. Le respondemos por escrito, antes de planear nada.',
  'Ask us what you might have to pay. We answer you in writing, before anything is planned.':
    'Pregúntenos cuánto podría tener que pagar. Le respondemos por escrito, antes de planear nada.',
  'You asked for a written estimate. You get it by {day} at the latest.': 'Usted pidió un estimado por escrito. Lo recibe a más tardar el {day}.',
  'You asked what it costs. We answer you in writing.': 'Usted preguntó cuánto cuesta. Le respondemos por escrito.',

  // sums
  'Our prices are not on this page yet. Ask us for them by phone.': 'Nuestros precios todavía no están en esta página. Pregúntelos por teléfono.',
  'How many visits are right is decided in the consultation. These sums are for planning; only the written estimate counts.':
    'Cuántas visitas hacen falta se decide en la consulta. Estas sumas son para planear; solo cuenta el estimado por escrito.',
  'If it says no, the whole cost would be yours. You would know before any treatment.':
    'Si el seguro dice que no, todo el costo correría por su cuenta. Usted lo sabría antes de cualquier tratamiento.',
  'By our prices of {day}, {least} to {most} visits cost {low} to {high} in all.':
    'Según nuestros precios del {day}, de {least} a {most} visitas cuestan en total de {low} a {high}.',
  'If your insurance pays its part, we cannot say yours yet. It may be nothing, and it may be {high}.':
    'Si su seguro paga su parte, todavía no podemos decir la de usted. Puede que no sea nada, y puede que sean {high}.',
  'If your insurance pays its part, yours is between {low} and {high}, by what we know so far.':
    'Si su seguro paga su parte, la de usted está entre {low} y {high}, según lo que sabemos hasta ahora.',
  'If your insurance pays its part, yours is about {expected}: between {low} and {high}, by what you told us about your plan.':
    'Si su seguro paga su parte, la de usted es de unos {expected}: entre {low} y {high}, según lo que nos dijo de su plan.',
  'your deductible for the year': 'su deducible del año',
  'how much of it you have paid this year': 'cuánto del deducible ha pagado este año',
  'your coinsurance, the percent of a bill you pay': 'su coseguro, el porcentaje de una factura que usted paga',
  'your copay for each visit': 'su copago por visita',
  'the most you can have to pay in a year': 'lo máximo que puede tener que pagar en un año',
  'how much of that you have paid this year': 'cuánto de eso ha pagado este año',
  'whether we are in the network of your plan': 'si estamos en la red de su plan',
}
