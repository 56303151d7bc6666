/** Going on with a form on another day or device, as the browser draws it. */
export const resumeBrowserWords: Readonly<Record<string, string>> = {
  // asking for a link
  'Your e-mail address': 'Su correo electrónico',
  'The one you gave in the form.': 'El que dio en el formulario.',
  'E-mail me a link': 'Enviarme un enlace por correo',
  'Please look at your e-mail': 'Revise su correo, por favor',
  'If there is a form with this address that is not sent yet, a link is on its way. It can take a few minutes. We say the same for every address, so that nobody learns who has a form here.':
    'Si hay un formulario con este correo que todavía no se ha enviado, el enlace va en camino. Puede tardar unos minutos. Decimos lo mismo para cualquier correo, para que nadie sepa quién tiene un formulario aquí.',
  'Nothing came? Look in your spam folder, and check that it is the address you gave in the form. We write a few times a day at most, and not where you told us to leave no messages. Then please call us.':
    '¿No llegó nada? Busque en la carpeta de correo no deseado y revise que sea el correo que dio en el formulario. Escribimos como máximo unas pocas veces al día, y no escribimos si nos pidió no dejarle mensajes. En ese caso, llámenos, por favor.',
  'Did you begin more than one form? Then you get a link for each, three at most.':
    '¿Empezó más de un formulario? Entonces recibe un enlace para cada uno, tres como máximo.',
  'Ask with another address': 'Pedirlo con otro correo',
  'There were too many tries from your network. Please wait an hour, then try again.':
    'Hubo demasiados intentos desde su red. Espere una hora, por favor, e inténtelo de nuevo.',
  'Many links or codes were sent today. Please use the newest one, or try again tomorrow.':
    'Hoy ya se enviaron muchos enlaces o códigos. Use el más nuevo, por favor, o inténtelo mañana.',
  'We have sent three codes for this link, and that is all. Please ask for a new link.':
    'Enviamos tres códigos para este enlace y no podemos enviar más. Pida un enlace nuevo, por favor.',
  'That is not possible just now. Please load this page again.': 'Eso no es posible en este momento. Vuelva a cargar esta página, por favor.',
  'We could not reach the place where your form is kept. Nothing is lost. Please try again in a moment.':
    'No pudimos acceder al lugar donde se guarda su formulario. No se perdió nada. Inténtelo de nuevo en un momento, por favor.',
  'That did not work': 'Eso no funcionó',
  'Or call us: {phone}.': 'O llámenos: {phone}.',
  'Ask for a new link': 'Pedir un enlace nuevo',

  // opening it
  'Your link': 'Su enlace',
  'It is filled in when you open the link. Otherwise paste the whole link here.': 'Se llena solo cuando abre el enlace. Si no, pegue aquí el enlace completo.',
  'We have sent a new code to {address}. Only the newest one works.': 'Enviamos un código nuevo a {address}. Solo sirve el más nuevo.',
  'We have sent a code to {address}. It can take a minute, and it works for 10 minutes.':
    'Enviamos un código a {address}. Puede tardar un minuto, y sirve durante 10 minutos.',
  'The code from the e-mail': 'El código del correo',
  'Six digits.': 'Seis números.',
  'Put that form aside and open mine': 'Dejar ese formulario y abrir el mío',
  'Open my form': 'Abrir mi formulario',
  'Send a new code': 'Enviar un código nuevo',
  'This form is open in this browser already. You can go on with it without a code, or open it anew.':
    'Este formulario ya está abierto en este navegador. Puede seguir con él sin código, o abrirlo de nuevo.',
  'There is another form in this browser': 'Hay otro formulario en este navegador',
  'It is not sent yet. If you open the form of this link, you can no longer reach the other one from here. Its answers are kept for 30 days after the last change.':
    'Todavía no se ha enviado. Si abre el formulario de este enlace, ya no podrá abrir el otro desde aquí. Las respuestas de ese otro se conservan durante 30 días desde el último cambio.',
  'To keep it in reach, go to that form first. Choose “Continue later or on another device” there.':
    'Para no perderlo, vaya primero a ese formulario y elija “Seguir más tarde o en otro dispositivo”.',
  'That did not open. The date may be wrong, or the link has ended. After five wrong dates a link ends, and we gladly give you a new one.':
    'No se pudo abrir. Puede que la fecha no sea correcta o que el enlace ya no sirva. Después de cinco fechas equivocadas, el enlace deja de servir, y con gusto le damos uno nuevo.',
  'That did not open. The code may be mistyped or older than 10 minutes, or the link has ended. After five wrong codes a link ends, and we gladly give you a new one.':
    'No se pudo abrir. Puede que el código tenga un error o más de 10 minutos, o que el enlace ya no sirva. Después de cinco códigos equivocados, el enlace deja de servir, y con gusto le damos uno nuevo.',
  'Paste the link that we gave you.': 'Pegue el enlace que le dimos.',
  'This link opens nothing. It may have been used already: each works once, for 14 days, and a newer one ends it.':
    'Este enlace no abre nada. Quizás ya se usó: cada uno sirve una vez, durante 14 días, y deja de servir cuando hay uno más nuevo.',
  'Enter the code: six digits.': 'Escriba el código: seis números.',

  // a link for later, or for another device
  'Show a new code': 'Mostrar un código nuevo',
  'Show the code for my phone': 'Mostrar el código para mi teléfono',
  'Square code for the camera of your phone': 'Código QR para la cámara de su teléfono',
  'Point the camera of your phone at the square and open what it finds.': 'Apunte la cámara de su teléfono al código y abra lo que encuentre.',
  'No camera at hand? This is the same address:': '¿No tiene cámara a la mano? Esta es la misma dirección:',
  'Keep it to yourself: it opens your form together with what we ask next.': 'No la comparta: abre su formulario junto con lo que preguntamos después.',
  'The link is on its way': 'El enlace va en camino',
  'We are sending it to {address}. It can take a few minutes. Look in your spam folder, too.':
    'Lo estamos enviando a {address}. Puede tardar unos minutos. Busque también en la carpeta de correo no deseado.',
  'Closed everywhere else': 'Cerrado en los demás navegadores',
  'Your form is open in this browser only.': 'Su formulario solo está abierto en este navegador.',
  'Your form is open in {count} browsers, and this is one of them. In each of them your answers can be read and changed.':
    'Su formulario está abierto en {count} navegadores, y este es uno de ellos. En cada uno se pueden leer y cambiar sus respuestas.',
  'Close it everywhere else': 'Cerrarlo en los demás navegadores',
  'E-mail me another link': 'Enviarme otro enlace por correo',
}
