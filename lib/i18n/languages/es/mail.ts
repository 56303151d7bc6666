/** Letters. They name no answer and no person. */
export const mailWords: Readonly<Record<string, string>> = {
  'Your link to go on with your form': 'Su enlace para seguir con su formulario',
  'You have a form at our clinic that is not sent yet. With this link you can go on with it on any phone or computer:':
    'Usted tiene en nuestra clínica un formulario que todavía no ha enviado. Con este enlace puede seguir en cualquier teléfono o computadora:',
  'You did not ask for this? Then you need not do anything. Please do not pass the link on.':
    '¿Usted no lo pidió? Entonces no tiene que hacer nada. Por favor, no comparta el enlace.',
  'Once you have opened it, the form is closed in every other browser. What is saved stays.':
    'Cuando lo haya abierto, el formulario se cierra en todos los demás navegadores. Lo guardado se conserva.',
  'Your code': 'Su código',
  'Type this code on the page that asks for it:': 'Escriba este código en la página que se lo pide:',
  'It works for 10 minutes. We never ask for it on the phone.': 'Sirve durante 10 minutos. Nunca se lo pedimos por teléfono.',
  'You did not ask for this? Then somebody has your link. Please do not give them the code, and tell us.':
    '¿Usted no lo pidió? Entonces alguien tiene su enlace. Por favor, no le dé el código y avísenos.',
  'We have received your form': 'Recibimos su formulario',
  'Thank you. Your form has arrived. Our staff read it, and then they get in touch with you.':
    'Gracias. Su formulario llegó. Nuestro personal lo lee y después se comunica con usted.',
  'There is nothing you need to do now. If something changes, or if you have a question, please call us.':
    'Por ahora no tiene que hacer nada. Si algo cambia o tiene una pregunta, llámenos, por favor.',
  'We write nothing about your answers in an e-mail. Please do not write about them in an e-mail either.':
    'No escribimos nada sobre sus respuestas por correo electrónico. Por favor, tampoco escriba usted sobre ellas por correo.',
  'DRILL: an alert has not been taken in time': 'SIMULACRO: nadie atendió una alerta a tiempo',
  'An alert has not been taken in time': 'Nadie atendió una alerta a tiempo',
  'This is a drill. It is about nobody. Please answer it as you would answer a real one.':
    'Esto es un simulacro. No se trata de nadie. Responda como respondería a una alerta real.',
  'Somebody may be in danger, and nobody at the clinic has taken the alert in time. Please sign in now, or call the clinic:':
    'Alguien puede estar en peligro, y nadie en la clínica atendió la alerta a tiempo. Entre ahora al sistema o llame a la clínica:',
  'This letter says nothing about the person. Everything is on the page.': 'Este mensaje no dice nada de la persona. Todo está en la página.',
  'Phone: {phone}': 'Teléfono: {phone}',
  'Nobody reads answers to this e-mail. Please call us instead.': 'Nadie lee las respuestas a este correo. Mejor llámenos, por favor.',
  'The link works once, for 14 days. When you open it, we send a code to this address and ask for it. If you ask for another link, this one ends.':
    'El enlace sirve una sola vez, durante 14 días. Cuando lo abra, enviaremos un código a este correo y se lo pediremos. Si pide otro enlace, este deja de servir.',
}
