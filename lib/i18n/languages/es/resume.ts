/** Going on with a form on another day or device. */
export const resumeWords: Readonly<Record<string, string>> = {
  'Go on with your form': 'Seguir con su formulario',
  'You began a form on another device, or this browser has lost it? We can e-mail you a link to it.':
    '¿Empezó un formulario en otro dispositivo, o este navegador lo perdió? Podemos enviarle un enlace por correo.',
  'You can go on in the browser where you began. From here we cannot e-mail you a link.':
    'Puede seguir en el navegador donde empezó. Desde aquí no podemos enviarle un enlace por correo.',
  'Do you have a link already? {open}': '¿Ya tiene un enlace? {open}',
  'Open it here': 'Ábralo aquí',
  'Open your form': 'Abra su formulario',
  'With your link you go on where you left off. To keep your answers private, we ask for one more thing.':
    'Con su enlace sigue donde lo dejó. Para que sus respuestas sigan siendo privadas, le pedimos una cosa más.',
  'It is not sent yet. If you start a new form, you can no longer reach this one from here. Its answers are kept for {days} days after the last change.':
    'Todavía no se ha enviado. Si empieza un formulario nuevo, ya no podrá llegar a este desde aquí. Sus respuestas se conservan durante {days} días después del último cambio.',
  'Please sign in again': 'Por favor, inicie sesión otra vez',
  'Staff of the clinic are filling in this form. It opens only for the person who does, while they are signed in. What was saved is safe.':
    'El personal de la clínica está llenando este formulario. Solo se abre para la persona que lo llena, mientras tiene la sesión abierta. Lo guardado está a salvo.',
  'Sign in and go to “Phone or paper”. The form is in the list there: press “Go on” beside it.':
    'Inicie sesión y vaya a “Phone or paper”. El formulario está en la lista: oprima “Go on” a su lado.',
  'To the clinic’s list': 'A la lista de la clínica',
  'You will be signed out in less than two minutes.': 'Su sesión se cerrará en menos de dos minutos.',
  'Stay signed in': 'Seguir con la sesión abierta',
  'I am a patient: to the start page': 'Soy paciente: a la página de inicio',
  'Continue later or on another device': 'Seguir más tarde o en otro dispositivo',
  'Your answers are saved. You can close this page and come back in this browser. We keep them for {days} days after your last change.':
    'Sus respuestas están guardadas. Puede cerrar esta página y volver en este navegador. Las conservamos durante {days} días desde su último cambio.',
  'By e-mail': 'Por correo electrónico',
  'We e-mail a link to {address}, the address you gave us. It works once, for 14 days.':
    'Enviamos un enlace a {address}, el correo que nos dio. Sirve una sola vez, durante 14 días.',
  'When you open it, we send a code to the same address. So nobody can open your form with the link alone.':
    'Cuando lo abra, enviamos un código al mismo correo. Así nadie puede abrir su formulario solo con el enlace.',
  'Then the form is closed in every other browser, this one too. What is saved stays.':
    'Entonces el formulario se cierra en todos los demás navegadores, también en este. Lo guardado se conserva.',
  'Where your form is open': 'Dónde está abierto su formulario',
  'You have not given us an e-mail address yet. {page}': 'Todavía no nos ha dado un correo electrónico. {page}',
  'On a phone or another device that is at hand': 'En un teléfono u otro dispositivo que tenga a la mano',
  'We show you a square code here. Your phone opens it with its camera, and then asks for a code that we e-mail you.':
    'Le mostramos aquí un código QR. Su teléfono lo abre con la cámara y después pide un código que le enviamos por correo.',
  'We show you a square code here. Your phone opens it with its camera, and then asks for your date of birth.':
    'Le mostramos aquí un código QR. Su teléfono lo abre con la cámara y después pide su fecha de nacimiento.',
  'To keep your answers private, we need one thing to ask on the other device. Please enter your e-mail address or your date of birth first. {page}':
    'Para que sus respuestas sigan siendo privadas, necesitamos un dato que pedir en el otro dispositivo. Escriba primero su correo electrónico o su fecha de nacimiento, por favor. {page}',
  'With our help': 'Con nuestra ayuda',
  'Go to “About you”': 'Ir a “Sobre usted”',
  'It works once, for 14 days. A new square code ends the one before.': 'Sirve una sola vez, durante 14 días. Con un código QR nuevo, el anterior deja de servir.',
}
