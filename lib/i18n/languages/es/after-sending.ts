/** What a person keeps after sending: the receipt, a copy of the answers, a request to correct them. */
export const afterSendingWords: Readonly<Record<string, string>> = {
  Sent: 'Enviado',
  'Thank you. Your answers have been sent.': 'Gracias. Sus respuestas se enviaron.',
  'Your reference': 'Su número de referencia',
  'Sent {when}': 'Enviado el {when}',
  'Do others use this device too? Then close this page here, so that nobody else can read it. Print it or write the reference down first. We keep what you sent.':
    '¿Otras personas también usan este dispositivo? Entonces cierre esta página aquí, para que nadie más pueda leerla. Antes imprímala o anote el número de referencia. Nosotros conservamos lo que envió.',
  'Close on this device': 'Cerrar en este dispositivo',
  'No form is open in this browser any more. What you sent is with the clinic. A form that is open on another device is still there.':
    'Ya no hay ningún formulario abierto en este navegador. Lo que envió lo tiene la clínica. Un formulario abierto en otro dispositivo sigue ahí.',
  'Your receipt is closed on this device. What you sent is with the clinic.': 'Su comprobante está cerrado en este dispositivo. Lo que envió lo tiene la clínica.',
  'What happens next': 'Qué sigue ahora',
  'Our staff read your answers during opening hours. Not at night, and not at once.':
    'Nuestro personal lee sus respuestas en el horario de atención. No de noche, y no de inmediato.',
  'We get in touch with you, to ask what is still open and to find a time.': 'Nos comunicamos con usted para preguntar lo que falta y acordar una cita.',
  'A psychiatrist reads everything before you meet, and then talks with you: about TMS, and about other ways.':
    'Un psiquiatra lee todo antes de la cita y después habla con usted: de la TMS y de otros caminos.',
  'Please do not stop or change any medicine on your own.': 'Por favor, no deje ni cambie ningún medicamento por su cuenta.',
  'Questions to bring': 'Preguntas para llevar a la consulta',
  'What is known, honestly': 'Lo que se sabe, con honestidad',
  'Has the cause of my pain been looked into far enough?': '¿Se ha buscado lo suficiente la causa de mi dolor?',
  'What would TMS be for in my case: pain, mood or both?': 'En mi caso, ¿para qué sería la TMS: el dolor, el ánimo o los dos?',
  'Which part of the brain would be stimulated, and why there?': '¿Qué parte del cerebro se estimularía, y por qué ahí?',
  'How many visits would it take, and what if I miss some?': '¿Cuántas visitas harían falta, y qué pasa si falto a algunas?',
  'How likely is it to help someone like me, and how would we measure that?': '¿Qué tan probable es que ayude a alguien como yo, y cómo lo mediríamos?',
  'What are the risks for me, with my medicines and my history?': '¿Qué riesgos hay para mí, con mis medicamentos y mi historia?',
  'What else could we try, instead of TMS or together with it?': '¿Qué más podríamos probar, en lugar de la TMS o junto con ella?',
  'What would I have to pay, and what would my insurance pay?': '¿Cuánto tendría que pagar yo, y cuánto pagaría mi seguro?',
  'What do we do if it does not help?': '¿Qué hacemos si no ayuda?',

  // a copy of the answers
  'Your answers': 'Sus respuestas',
  'The clinic': 'La clínica',
  'These are your answers as you sent them. If something is wrong, ask us to correct it: on the page of your receipt, or by phone.':
    'Estas son sus respuestas tal como las envió. Si algo está mal, pídanos que lo corrijamos: en la página de su comprobante o por teléfono.',
  'Your own copy. It holds health information: keep it where others do not read it.':
    'Su propia copia. Contiene información de salud: guárdela donde otras personas no la lean.',
  'Somebody else filled in this form for the patient. Questions that the patient may answer in private (mood, thoughts of self-harm, substances, and longer free words) are not in this copy. The patient can ask us for them.':
    'Otra persona llenó este formulario por el paciente. Las preguntas que el paciente puede responder en privado (el ánimo, los pensamientos de hacerse daño, las sustancias y los textos libres largos) no están en esta copia. El paciente puede pedírnoslas.',
  'Save a copy of your answers': 'Guarde una copia de sus respuestas',
  'Others may use this phone or computer. So we ask for your date of birth first.':
    'Otras personas podrían usar este teléfono o computadora. Por eso primero le pedimos su fecha de nacimiento.',
  'Download as a data file (JSON)': 'Descargar como archivo de datos (JSON)',
  'Your answers stay open in this browser for half an hour. If others use this device, close them when you are done: a downloaded file stays on the device.':
    'Sus respuestas quedan abiertas en este navegador durante media hora. Si otras personas usan este dispositivo, ciérrelas cuando termine: un archivo descargado se queda en el dispositivo.',
  'Close my answers': 'Cerrar mis respuestas',
  'Your receipt': 'Su comprobante',
  'No answers are open in this browser. Open them once more with your date of birth.':
    'No hay respuestas abiertas en este navegador. Ábralas otra vez con su fecha de nacimiento.',
  'Your answers cannot be reached right now. Please try again in a moment.':
    'En este momento no podemos acceder a sus respuestas. Inténtelo de nuevo en un momento, por favor.',

  // a correction
  'You have a right to ask us to correct your record. Nobody reads this at once: if your health is in danger, call 911.':
    'Usted tiene derecho a pedirnos que corrijamos su expediente. Nadie lee esto de inmediato: si su salud está en peligro, llame al 911.',
  'Asked so far': 'Lo que ha pedido hasta ahora',
  'Answered: open your answers to read it': 'Respondido: abra sus respuestas para leerlo',
  'Waiting for our staff': 'En espera de nuestro personal',
  'What you asked us to correct': 'Lo que nos pidió corregir',
  'The clinic’s answer, {day}': 'La respuesta de la clínica, {day}',
  'Keep this page: print it, or write the reference down. It stays on this device for a while, then it is gone.':
    'Guarde esta página: imprímala o anote el número de referencia. Queda un tiempo en este dispositivo y después se borra.',
  'Nobody minds a list. Take this one along, and write your own below it.': 'A nadie le molesta una lista. Lleve esta y escriba debajo sus propias preguntas.',
  'For chronic pain, TMS is off-label and still being studied: promising, but still developing. Many studies were small, and their results differ. It may ease pain for a while, for some people. It is not a cure, and nobody can promise you a result.':
    'Para el dolor crónico, la TMS está fuera de las indicaciones autorizadas y todavía se estudia: es prometedora, pero aún falta saber más. Muchos estudios fueron pequeños y sus resultados varían. Puede aliviar el dolor por un tiempo, a algunas personas. No es una cura, y nadie puede prometerle un resultado.',
  'We cannot say here how long that takes. If you hear nothing, please call and name your reference.':
    'Aquí no podemos decir cuánto tarda. Si no sabe nada de nosotros, llame, por favor, y diga su número de referencia.',
  'Something is wrong or missing in what you sent? {link}.': '¿Algo está mal o falta en lo que envió? {link}.',
}
