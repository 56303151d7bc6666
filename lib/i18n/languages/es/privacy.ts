/** The notice of privacy practices. */
export const privacyWords: Readonly<Record<string, string>> = {
  'Privacy notice': 'Aviso de privacidad',
  'Notice of privacy practices': 'Aviso de prácticas de privacidad',
  '45 CFR 164.520; 42 CFR 2.22': '45 CFR 164.520; 42 CFR 2.22',
  'We use your answers to care for you, to be paid for that care, and to run the clinic. Otherwise we need your permission, or a law that allows it.':
    'Usamos sus respuestas para atenderle, para que se nos pague esa atención y para administrar la clínica. Para lo demás necesitamos su permiso o una ley que lo permita.',
  'You can see your record, get a copy, and ask us to correct it. You can say how we reach you, and you can complain without any harm to your care.':
    'Usted puede ver su expediente, recibir una copia y pedir que lo corrijamos. Puede decir cómo comunicarnos con usted, y puede quejarse sin que eso afecte su atención.',
  'Records of drug or alcohol treatment: the law guards them more than others.':
    'Los registros de tratamiento por uso de drogas o alcohol tienen más protección que otros registros.',
  'THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED AND HOW YOU CAN GET ACCESS TO THIS INFORMATION. PLEASE REVIEW IT CAREFULLY.':
    'ESTE AVISO DESCRIBE CÓMO SE PUEDE USAR Y DIVULGAR SU INFORMACIÓN MÉDICA Y CÓMO PUEDE USTED OBTENER ACCESO A ESA INFORMACIÓN. LÉALO CON CUIDADO.',
  'It is the notice of {clinic}.': 'Es el aviso de {clinic}.',

  'Your rights': 'Sus derechos',
  'You can see your record and get a copy, on paper or as a file. Ask us; we answer within 30 days and may charge what the copy costs.':
    'Puede ver su expediente y recibir una copia, en papel o como archivo. Pídanoslo; respondemos en un plazo de 30 días y podemos cobrar lo que cuesta la copia.',
  'You can ask us to correct what you think is wrong or missing. If we say no, we tell you why in writing within 60 days.':
    'Puede pedirnos que corrijamos lo que crea que está mal o que falta. Si decimos que no, le explicamos por qué por escrito en un plazo de 60 días.',
  'You can ask us to reach you in a certain way, such as only by letter or only at one number. We agree to what is reasonable.':
    'Puede pedirnos que nos comuniquemos con usted de cierta manera, por ejemplo solo por carta o solo a un número. Aceptamos lo que sea razonable.',
  'You can ask us to limit what we use or share. We do not have to agree, except here: if you pay for a service yourself and in full, we will not tell your health insurance about it unless a law says we must.':
    'Puede pedirnos que limitemos lo que usamos o compartimos. No estamos obligados a aceptar, salvo en este caso: si usted paga un servicio por su cuenta y por completo, no se lo diremos a su seguro médico, a menos que una ley nos obligue.',
  'You can get a list of those we shared your information with in the last six years. It leaves out care, payment and running the clinic.':
    'Puede recibir una lista de las personas y organizaciones con las que compartimos su información en los últimos seis años. No incluye lo que se compartió para la atención, los pagos y la administración de la clínica.',
  'You can get this notice on paper at any time, also if you have read it here.': 'Puede recibir este aviso en papel en cualquier momento, aunque ya lo haya leído aquí.',
  'Someone may act for you. That may be a legal guardian, or whoever holds your medical power of attorney.':
    'Alguien puede actuar por usted: por ejemplo, su tutor legal o la persona a quien usted dio un poder para decisiones médicas (“medical power of attorney”).',

  'When we use and share without asking you': 'Cuándo usamos y compartimos sin preguntarle',
  'To treat you. For example: we talk with another doctor who treats you.': 'Para tratarle. Por ejemplo: hablamos con otro médico que le atiende.',
  'To be paid. For example: we send your insurance what it needs to decide whether it pays.':
    'Para que se nos pague. Por ejemplo: enviamos a su seguro lo que necesita para decidir si paga.',
  'To run the clinic. For example: we look at how well our care works, and train our staff.':
    'Para administrar la clínica. Por ejemplo: revisamos qué tan bien funciona nuestra atención y capacitamos a nuestro personal.',
  'To remind you of a visit, or to tell you about other ways of treatment.': 'Para recordarle una visita o hablarle de otras formas de tratamiento.',
  'For public health: to report some illnesses, bad effects of medicines, abuse or neglect.':
    'Por la salud pública: para informar de ciertas enfermedades, malas reacciones a medicamentos, o maltrato o negligencia.',
  'To keep somebody from serious and close danger.': 'Para proteger a alguien de un peligro grave e inmediato.',
  'To those who watch over health care. For research under strict rules. For workers’ compensation. To medical examiners, funeral homes and organ banks.':
    'Para la supervisión de la atención médica, para investigaciones con reglas estrictas, para la compensación de trabajadores, y a médicos forenses, funerarias y bancos de órganos.',
  'For the courts, the police and the state, where a law, a court or a lawful request asks for it.':
    'Para los tribunales, la policía y otras autoridades, cuando lo pide una ley, una orden judicial o una solicitud legal.',
  'Where another law protects you more than this one, we follow that law. In Florida that holds for mental health records.':
    'Cuando otra ley le protege más que esta, seguimos esa ley. En Florida eso vale para los registros de salud mental.',

  'When we ask you first': 'Cuándo le preguntamos antes',
  'Most notes of psychotherapy, ads, and any sale of your information: only if you say yes in writing.':
    'Para la mayoría de las notas de psicoterapia, para publicidad y para cualquier venta de su información: solo con su permiso por escrito.',
  'For anything that this notice does not name: only with your written permission. You can take a permission back in writing at any time.':
    'Para todo lo que este aviso no menciona: solo con su permiso por escrito. Puede retirar un permiso por escrito en cualquier momento.',
  'You can tell us what we may say to your family, and to friends who help with your care.':
    'Puede decirnos qué podemos contar a su familia y a las amistades que ayudan con su atención.',
  'We do not write to you to raise money.': 'No le escribimos para recaudar dinero.',

  'Records of treatment for drug or alcohol use': 'Registros de tratamiento por uso de drogas o alcohol',
  'Some programs that treat drug or alcohol use are under a stricter federal law (42 CFR Part 2). It also protects the records we get from them.':
    'Algunos programas que tratan el uso de drogas o alcohol están bajo una ley federal más estricta (42 CFR, Parte 2). También protege los registros que recibimos de ellos.',
  'These records, and what somebody says about them, are not used or shared against you in a civil, criminal, administrative or legislative case. That takes your written consent, or the order of a court. Before such an order, you or the holder of the record must be told and may be heard. The order must come with a subpoena or a similar legal demand.':
    'Estos registros, y lo que alguien diga sobre ellos, no se usan ni se comparten en su contra en un proceso civil, penal, administrativo o legislativo. Para eso hace falta su consentimiento por escrito, o una orden judicial después de que usted o quien tiene el registro hayan recibido aviso y hayan podido dar su versión. Esa orden debe venir con una citación u otra exigencia legal parecida.',
  'You can give one consent for all later care, for payment and for running the clinic. You can take it back in writing.':
    'Puede dar un solo consentimiento para toda la atención, los pagos y la administración de la clínica en adelante, y retirarlo por escrito.',
  'They are never used to raise money unless you could say no first.': 'Nunca se usan para recaudar dinero sin que usted haya podido decir antes que no.',
  'What you write in this form about drugs or alcohol is part of your record here. Only those who need it for your care see it.':
    'Lo que usted escribe en este formulario sobre drogas o alcohol es parte de su expediente aquí. Solo lo ven quienes lo necesitan para atenderle.',

  'What we must do': 'Lo que debemos hacer',
  'Keep your information private, and give you this notice of what we must do and how we do it.':
    'Mantener privada su información y darle este aviso de lo que debemos hacer y cómo lo hacemos.',
  'Tell you if a breach may have put your information at risk.': 'Avisarle si una filtración pudo haber puesto en riesgo su información.',
  'Keep to this notice while it is in force.': 'Cumplir este aviso mientras esté vigente.',
  'We may change this notice. The new one then holds for all the information we have. It is posted here and in the clinic, and we give you a copy when you ask.':
    'Podemos cambiar este aviso. El nuevo vale entonces para toda la información que tenemos. Se publica aquí y en la clínica, y le damos una copia cuando la pida.',
  'Somebody who gets your information from us lawfully may pass it on. Then this law may not protect it any more.':
    'Quien recibe de nosotros su información de manera legal podría pasarla a otros. Entonces es posible que esta ley ya no la proteja.',

  'About this form': 'Sobre este formulario',
  'What you type is kept encrypted. One small file (a cookie) remembers on this device which form is yours. There are no advertising or tracking files.':
    'Lo que escribe se guarda cifrado. Un pequeño archivo (una cookie) recuerda en este dispositivo cuál formulario es el suyo. No hay archivos de publicidad ni de rastreo.',
  'If you do not send the form, it is deleted later. You can delete it yourself at any time before sending.':
    'Si no envía el formulario, se borra más adelante. Usted puede borrarlo en cualquier momento antes de enviarlo.',
  'If your answers suggest danger to you, our staff are alerted, and a doctor may read them, even if you never send the form. Then we keep your name and how to reach you even if you delete it.':
    'Si sus respuestas indican que corre peligro, nuestro personal recibe una alerta y un médico puede leer esas respuestas, aunque nunca envíe el formulario. En ese caso guardamos su nombre y cómo localizarle, aunque borre el formulario.',

  'Questions and complaints': 'Preguntas y quejas',
  'Ask {contact}, at {phone}. By letter: {clinic}, {address}.': 'Pregunte a {contact}, al {phone}. Por carta: {clinic}, {address}.',
  'If you think your rights were not kept, complain to us in the same way.': 'Si cree que no se respetaron sus derechos, quéjese con nosotros de la misma manera.',
  'You can also complain to the Office for Civil Rights of the U.S. Department of Health and Human Services: hhs.gov/ocr/complaints, 1-800-368-1019 (TDD 1-800-537-7697), 200 Independence Avenue SW, Washington, DC 20201.':
    'También puede quejarse ante la Oficina de Derechos Civiles del Departamento de Salud y Servicios Humanos de los EE. UU.: hhs.gov/ocr/complaints, 1-800-368-1019 (TDD 1-800-537-7697), 200 Independence Avenue SW, Washington, DC 20201.',
  'Nobody may treat you worse because you complained.': 'Nadie puede tratarle peor porque usted se quejó.',
}
