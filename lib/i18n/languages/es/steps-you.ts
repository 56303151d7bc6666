/** The beginning and the end: what to know first, who the person is, why they come, what they sign. */
export const youWords: Readonly<Record<string, string>> = {
  // sections
  You: 'Usted',
  'Your mood': 'Su estado de ánimo',
  'Your pain': 'Su dolor',
  Safety: 'Seguridad',
  Treatment: 'Tratamiento',
  'Coverage and agreements': 'Seguro y acuerdos',

  // before you start
  'Before you start': 'Antes de comenzar',
  'In an emergency, do not use this form: call 911. If you think about ending your life, call or text 988 at any time. It is free.':
    'En una emergencia, no use este formulario: llame al 911. Si piensa en quitarse la vida, llame al 988 y oprima 2, o envíe la palabra AYUDA al 988, a cualquier hora. Es gratis.',
  'Our privacy notice': 'Nuestro aviso de privacidad',
  'I do not want to confirm that': 'No quiero confirmarlo',
  'If your answers suggest danger, our staff are alerted, and a doctor may read those answers, even if you do not send the form. They may not see it at once.':
    'Si sus respuestas indican peligro, nuestro personal recibe una alerta y un médico puede leer esas respuestas, aunque usted no envíe el formulario. Es posible que el personal no la vea de inmediato.',

  // about you
  'About you': 'Sobre usted',
  'We need to know who you are and how to reach you. Your age and your state also change which rules apply to you.':
    'Necesitamos saber quién es usted y cómo comunicarnos. Su edad y el estado donde vive también cambian las reglas que se aplican.',
  'Who is filling in this form?': '¿Quién llena este formulario?',
  'I am, for myself': 'Yo, para mí',
  'Someone who helps the patient': 'Alguien que ayuda al paciente',
  'The patient’s parent or legal guardian': 'La madre, el padre o el tutor legal del paciente',
  'A member of the clinic’s staff': 'Alguien del personal de la clínica',
  'Name of the person filling it in': 'Nombre de la persona que lo llena',
  'Full name': 'Nombre completo',
  'As it stands on your insurance card or ID.': 'Como aparece en su tarjeta del seguro o identificación.',
  'What should we call you?': '¿Cómo quiere que le llamemos?',
  'Date of birth': 'Fecha de nacimiento',
  'E-mail address': 'Correo electrónico',
  'We need an e-mail address or a phone number. One is enough.': 'Necesitamos un correo electrónico o un número de teléfono. Con uno basta.',
  'Phone number': 'Número de teléfono',
  'With its area code.': 'Con el código de área.',
  'Write how, and why there is neither.': 'Escriba cómo, y por qué no hay ninguno.',
  'Through someone you trust, for example, or by letter.': 'Por ejemplo, por medio de alguien de su confianza, o por carta.',
  'How should we contact you?': '¿Cómo prefiere que nos comuniquemos con usted?',
  'E-mail': 'Correo electrónico',
  'Phone call': 'Llamada telefónica',
  'Text message': 'Mensaje de texto',
  'May we leave a message for you?': '¿Podemos dejarle un mensaje?',
  'Others who share your phone or e-mail may hear or see it.': 'Otras personas que usan su teléfono o correo podrían oírlo o verlo.',
  'Which state do you live in?': '¿En qué estado vive?',
  'Which language do you want to speak with us?': '¿En qué idioma quiere hablar con nosotros?',
  English: 'English (inglés)',
  Español: 'Español',
  'Another language': 'Otro idioma',
  'Would you like an interpreter?': '¿Quiere un intérprete?',
  'It costs you nothing.': 'No le cuesta nada.',
  'Who should we call in an emergency?': '¿A quién debemos llamar en una emergencia?',
  'A name and a phone number.': 'Un nombre y un número de teléfono.',

  // why you are here
  'Why you are here': 'Por qué viene',
  'The psychiatrist wants to start from what matters to you. Your hopes help us to tell you honestly what TMS can and cannot do.':
    'El psiquiatra quiere partir de lo que a usted le importa. Lo que usted espera nos ayuda a decirle con honestidad qué puede y qué no puede hacer la TMS.',
  'There are no wrong answers. None of these answers decides anything alone.': 'No hay respuestas equivocadas. Ninguna de estas respuestas decide nada por sí sola.',
  'What do you want help with?': '¿Con qué quiere ayuda?',
  Pain: 'Dolor',
  Mood: 'Estado de ánimo',
  'Both pain and mood': 'El dolor y el estado de ánimo',
  'Which matters more to you now?': '¿Qué le importa más ahora?',
  'Both the same': 'Los dos por igual',
  'Do you also have pain that has lasted for weeks or longer?': '¿Tiene también un dolor que ha durado semanas o más?',
  'In your own words, what brings you here?': 'En sus propias palabras, ¿qué le trae aquí?',
  'A sentence or two is enough. The psychiatrist reads it as you write it.': 'Una o dos frases bastan. El psiquiatra lo lee tal como usted lo escribe.',
  'What would you like to be better?': '¿Qué quisiera que mejorara?',
  'Choose all that apply.': 'Marque todo lo que corresponda.',
  'Choose all that fit.': 'Marque todo lo que corresponda.',
  'Less pain': 'Menos dolor',
  'Coping better with the pain': 'Sobrellevar mejor el dolor',
  'Doing more in daily life': 'Hacer más en la vida diaria',
  'Better sleep': 'Dormir mejor',
  'Better mood': 'Mejor ánimo',
  'Fewer medicines': 'Menos medicamentos',
  'No pain at all': 'Nada de dolor',
  'Repair of a damaged nerve, joint or other part': 'Que se repare un nervio, una articulación u otra parte dañada',
  'What do you expect from TMS?': '¿Qué espera de la TMS?',
  'It may help, and it may not': 'Puede ayudar, y puede que no',
  'It will surely work': 'Seguro que funciona',
  'It is my last hope': 'Es mi última esperanza',

  // before you send
  'Before you send': 'Antes de enviar',
  'You should know what TMS is cleared for, and what signing here means, before you send anything.':
    'Antes de enviar, usted debe saber para qué está autorizada la TMS y qué significa firmar aquí.',
  'TMS is not FDA-cleared for pain. Using it for pain is called “off-label”. Doctors may do that, but the evidence is still developing, and results differ from person to person. Signing here is not consent to treatment. It does not oblige you to anything.':
    'La FDA no ha autorizado la TMS para el dolor. Usarla para el dolor es un uso fuera de las indicaciones autorizadas (“off-label”). Los médicos pueden hacerlo, pero todavía se estudia, y los resultados varían de una persona a otra. Firmar aquí no es dar su consentimiento para un tratamiento. No le obliga a nada.',
  'Type your full name to sign': 'Escriba su nombre completo para firmar',
  'Before you type, you should know who sees your answers. You should also know that nobody watches this form.':
    'Antes de escribir, usted debe saber quién ve sus respuestas. También debe saber que nadie vigila este formulario.',
  'I have received the privacy notice': 'Recibí el aviso de privacidad',
  'I understand that nobody reads this form while I fill it in': 'Entiendo que nadie lee este formulario mientras lo lleno',
  'The privacy notice says how we use and protect your health information. You can go on either way.':
    'El aviso de privacidad explica cómo usamos y protegemos su información de salud. Puede seguir en cualquier caso.',
  'Under 18, a parent or guardian must fill it in. After this, “you” means the patient.':
    'Si la persona tiene menos de 18 años, debe llenarlo su madre, padre o tutor. Después de esto, “usted” se refiere al paciente.',
  'Please add what you are to the patient, such as mother or friend.': 'Agregue su relación con el paciente, por ejemplo madre o amigo.',
  'No e-mail and no phone: how can we reach you?': 'Sin correo ni teléfono: ¿cómo podemos comunicarnos con usted?',
  'For the patient alone': 'Solo para el paciente',
  'People answer these questions more freely when nobody looks on. Your help with the rest is welcome.':
    'La gente responde estas preguntas con más libertad cuando nadie mira. Su ayuda con lo demás es bienvenida.',
  'How will the next questions be answered?': '¿Cómo se van a responder las próximas preguntas?',
  'The patient answers alone': 'El paciente responde a solas',
  'Hand over the phone or computer, and press “Save and continue”.': 'Entregue el teléfono o la computadora y oprima “Guardar y continuar”.',
  'The patient cannot answer alone': 'El paciente no puede responder a solas',
  'Such as when someone must read or type for them. Ask the patient, and enter what they say.':
    'Por ejemplo, si alguien debe leer o escribir por esa persona. Pregúntele al paciente y escriba lo que diga.',
  'Skip these questions for now': 'Saltar estas preguntas por ahora',
  'Please do not answer for the patient. Our staff will ask later.': 'Por favor, no responda por el paciente. Nuestro personal preguntará después.',
  'The private answers were put away': 'Las respuestas privadas se guardaron aparte',
  'The next questions are for the patient alone. They ask about mood, and about thoughts of death or self-harm. If you can, hand over the phone or computer now. When the patient is done, the answers are put away. Nobody can open them on this device after that, not even the patient.':
    'Las próximas preguntas son solo para el paciente. Tratan del ánimo y de pensamientos de muerte o de hacerse daño. Si puede, entregue ahora el teléfono o la computadora. Cuando el paciente termine, las respuestas se guardan aparte. Después nadie puede abrirlas en este dispositivo, ni siquiera el paciente.',
  'I understand that using TMS for pain is off-label': 'Entiendo que usar la TMS para el dolor está fuera de las indicaciones autorizadas (“off-label”)',
  'Not clear to you? Then do not agree to it yet. We will explain it.': '¿No le queda claro? Entonces no lo acepte todavía. Se lo explicaremos.',
  'What I did not choose is not true for me': 'Lo que no marqué no es cierto para mí',
  'More about you: how to reach you, your state, who helps you (you may skip this)': 'Más sobre usted: cómo comunicarnos, su estado, quién le ayuda (puede saltarlo)',
  'You may contact me about this form': 'Pueden comunicarse conmigo sobre este formulario',
  'You can take this back at any time.': 'Puede cambiar de opinión en cualquier momento.',
  'It says that the answers are true as far as you know. If you help the patient, type the patient’s name, and only if the patient agrees. A parent or guardian types their own name.':
    'Con esto dice que, hasta donde sabe, las respuestas son verdaderas. Si ayuda al paciente, escriba el nombre del paciente, y solo si el paciente está de acuerdo. La madre, el padre o el tutor escribe su propio nombre.',
  'Type the patient’s name, if the patient agrees. For someone under 18, type the name of the parent or guardian who agrees.':
    'Escriba el nombre del paciente, si el paciente está de acuerdo. Si tiene menos de 18 años, escriba el nombre de la madre, el padre o el tutor que está de acuerdo.',
  'Signed on': 'Fecha de la firma',
  'Signed by': 'Firma de',
  'The patient': 'El paciente',
  'The parent or legal guardian': 'La madre, el padre o el tutor legal',
  'Staff, with the patient': 'El personal, con el paciente',
  'The parent or legal guardian, typed by staff': 'La madre, el padre o el tutor legal; lo escribió el personal',
}
