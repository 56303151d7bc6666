/** Pages for patients as the server draws them: start, list, check, papers, copies, and what surrounds them. */
export const pagesWords: Readonly<Record<string, string>> = {
  // what surrounds every page
  'TMS clinic': 'Clínica de TMS',
  'Consultation intake': 'Preguntas antes de la consulta',
  'Call the clinic:': 'Llamar a la clínica:',
  'Skip to the page': 'Ir al contenido',
  Demo: 'Demostración',
  'Demo data: all of it is made up. Please enter nothing about a real person.':
    'Datos de demostración: todo aquí es inventado. Por favor, no escriba nada sobre una persona real.',
  'If you are thinking about ending your life: {call} or {text} (Spanish: press 2, or text AYUDA to 988).':
    'Si está pensando en quitarse la vida: {call} y oprima 2, o {text}.',
  'Danger now: {emergency}.': 'Si corre peligro inmediato, {emergency}.',
  Back: 'Atrás',
  'Start page': 'Página de inicio',
  'Please try again': 'Inténtelo de nuevo, por favor',
  'We cannot reach your answers right now': 'En este momento no podemos acceder a sus respuestas',
  'What you saved before is safe. Please wait a moment, then try again.': 'Lo que guardó antes está a salvo. Espere un momento, por favor, e inténtelo de nuevo.',
  'Nothing is lost. Please wait a moment, then try again.': 'No se perdió nada. Espere un momento, por favor, e inténtelo de nuevo.',
  'Not found': 'No se encontró',
  'We could not find that here': 'No pudimos encontrar eso aquí',
  'Perhaps the address was typed differently, or the page is no longer there.': 'Quizás la dirección se escribió de otra manera, o la página ya no existe.',
  'If you were filling in a form: it stays on the phone or computer where you began it, and it is deleted after a long rest. You have done nothing wrong. You can begin again, or call us and we will fill it in with you.':
    'Si estaba llenando un formulario: queda en el teléfono o la computadora donde lo empezó, y se borra si pasa mucho tiempo sin usarse. Usted no hizo nada mal. Puede empezar otra vez, o llamarnos y lo llenamos con usted.',
  'Go to the start page': 'Ir a la página de inicio',
  'Call us: {phone}.': 'Llámenos: {phone}.',

  // the start
  'TMS consultation intake – {clinic}': 'Preguntas antes de la consulta de TMS – {clinic}',
  'TMS consultation intake': 'Preguntas antes de la consulta de TMS',
  'Your form and your answers have been deleted.': 'Su formulario y sus respuestas se borraron.',
  'We could not start your form': 'No pudimos comenzar su formulario',
  'Please wait a moment, then press “Start” again. Nothing is lost.': 'Espere un momento, por favor, y oprima otra vez “Comenzar”. No se perdió nada.',
  'Many forms were begun from your network in the last hour. Please wait an hour, then press “Start” again. Nothing is lost.':
    'En la última hora se comenzaron muchos formularios desde su red. Espere una hora, por favor, y oprima otra vez “Comenzar”. No se perdió nada.',
  'Is TMS worth talking about for your pain?': '¿Vale la pena hablar de la TMS para su dolor?',
  'Answer some questions before your consultation, in your own time. A psychiatrist reads them and talks with you about what makes sense, and what does not.':
    'Responda algunas preguntas antes de su consulta, a su propio ritmo. Un psiquiatra las lee y habla con usted de lo que tiene sentido y lo que no.',
  'How to start': 'Cómo comenzar',
  'First, this page tells you about TMS, your privacy and your rights. The button that starts the form stands below that.':
    'Primero, esta página le habla de la TMS, de su privacidad y de sus derechos. Más abajo está el botón que abre el formulario.',
  'To the send button': 'Ir al botón para enviar',
  'About 20 minutes': 'Unos 20 minutos',
  'You can stop and come back, here or on another device.': 'Puede parar y volver, aquí o en otro dispositivo.',
  '“I am not sure” is a good answer': '“No lo sé” es una buena respuesta',
  'You may skip most questions.': 'Puede saltarse la mayoría de las preguntas.',
  'It decides nothing': 'No decide nada',
  'People decide, with you.': 'Deciden las personas, junto con usted.',
  'What TMS is, honestly': 'Qué es la TMS, con honestidad',
  'TMS stands for transcranial magnetic stimulation. A coil at your head sends short magnetic pulses to a part of the brain. You are awake. There is no operation. It usually takes many visits over several weeks.':
    'TMS son las siglas en inglés de estimulación magnética transcraneal. Una bobina junto a la cabeza envía pulsos magnéticos cortos a una parte del cerebro. Usted está consciente, no hay operación, y por lo general hacen falta muchas visitas durante varias semanas.',
  'In the United States, TMS is cleared for depression, and some devices are cleared for migraine. For chronic pain it is used “off-label”: doctors may do that, but it is not an approved use. The research is promising but still developing, and results are mixed. TMS is not a cure, and it does not repair a damaged nerve or joint.':
    'En los Estados Unidos, la TMS está autorizada para la depresión, y algunos aparatos para la migraña. Para el dolor crónico se usa fuera de las indicaciones autorizadas (“off-label”): los médicos pueden hacerlo, pero no es un uso aprobado. Los estudios son prometedores, pero aún faltan más, y los resultados son variados. La TMS no es una cura, y no repara un nervio o una articulación dañada.',
  'What this form does': 'Qué hace este formulario',
  'It looks at safety, at what you have tried, and at what it may cost.': 'Revisa la seguridad, lo que usted ha probado y lo que puede costar.',
  'Nobody reads it while you fill it in, unless your answers suggest danger to you. Then our staff are alerted, and a doctor may read those answers, even if you never send it. They may not see it at once.':
    'Nadie lo lee mientras usted lo llena, salvo que sus respuestas indiquen que corre peligro. En ese caso nuestro personal recibe una alerta y un médico puede leer esas respuestas, aunque usted nunca lo envíe. Es posible que el personal no la vea de inmediato.',
  'The rules behind this form are public': 'Las reglas de este formulario son públicas (en inglés)',
  'If you need help now': 'Si necesita ayuda ahora',
  'If you are thinking about ending your life: {call} or {text}. It is free and open day and night. Danger now: {emergency}.':
    'Si está pensando en quitarse la vida: {call} y oprima 2, o {text}. Es gratis y atienden de día y de noche. Si corre peligro inmediato, {emergency}.',
  'You have a form here already': 'Ya tiene un formulario aquí',
  'Ready when you are': 'Cuando usted quiera',
  'Continue where you left off': 'Seguir donde lo dejó',
  'Start a new form': 'Comenzar un formulario nuevo',
  Start: 'Comenzar',
  'From here on, what you type is saved, so that nothing is lost.': 'De aquí en adelante, lo que escriba se guarda, para que no se pierda nada.',
  'Rather not fill it in here?': '¿Prefiere no llenarlo aquí?',
  'Call us: {phone}. We ask the questions and type in what you say.': 'Llámenos: {phone}. Le hacemos las preguntas y escribimos lo que usted diga.',
  '{paper} and fill it in by hand. You need no e-mail address and no smartphone.': '{paper} y llénelo a mano. No necesita correo electrónico ni teléfono inteligente.',
  'Print the form': 'Imprima el formulario',
  'Your privacy and your rights': 'Su privacidad y sus derechos',
  'Your answers are health information and are protected by law. Nothing is stored before you press “Start”.':
    'Sus respuestas son información de salud y están protegidas por la ley. No se guarda nada antes de que oprima “Comenzar”.',
  'Read the privacy notice here': 'Leer aquí el aviso de privacidad',
  'Privacy notice, to print': 'Aviso de privacidad, para imprimir',

  // the list of questions
  'Your questions': 'Sus preguntas',
  'Everything is filled in. Look through your answers, then send them.': 'Todo está lleno. Revise sus respuestas y después envíelas.',
  'About 1 minute left.': 'Queda alrededor de 1 minuto.',
  'About {minutes} minutes left.': 'Quedan unos {minutes} minutos.',
  '{done} of {of} completed.': '{done} de {of} completadas.',
  '{name} of the clinic is filling this in with the patient.': '{name}, de la clínica, está llenando esto con el paciente.',
  'Back to the clinic': 'Volver a la clínica',
  'You typed this in for the patient': 'Usted escribió esto por el paciente',
  'This page speaks to the patient. Print it for them, or tell them the reference.':
    'Esta página le habla al paciente. Imprímala para él o ella, o dígale la referencia.',
  'Open the intake {reference}': 'Abrir la solicitud {reference}',
  Begin: 'Empezar',
  Completed: 'Completa',
  'Not yet': 'Todavía no',
  'Check and send': 'Revisar y enviar',
  'Check your answers and send them': 'Revise sus respuestas y envíelas',
  'I do not want to go on': 'No quiero seguir',
  'You can simply close this page: nothing is sent. Or delete what you entered; that cannot be undone. If your answers suggested danger to you, we keep your name and how to reach you, so that our staff can still call.':
    'Puede simplemente cerrar esta página: no se envía nada. O borre lo que escribió; eso no se puede deshacer. Si sus respuestas indicaron que corría peligro, guardamos su nombre y cómo localizarle, para que nuestro personal pueda llamarle.',
  'We changed a notice since you began': 'Cambiamos un aviso desde que usted empezó',
  'What you confirmed before stays as you confirmed it. This is how the notice reads now:': 'Lo que confirmó antes queda como lo confirmó. Así dice el aviso ahora:',

  // a step
  'Why we ask:': 'Por qué preguntamos:',
  'Step {number} of {of}, about 1 minute left': 'Paso {number} de {of}, queda alrededor de 1 minuto',
  'Step {number} of {of}, about {minutes} minutes left': 'Paso {number} de {of}, quedan unos {minutes} minutos',
  'Back to your answers': 'Volver a sus respuestas',
  'Read the privacy notice (opens a new page)': 'Leer el aviso de privacidad (se abre en otra página)',

  // looking through before sending
  'Check your answers': 'Revise sus respuestas',
  'Nothing is sent yet. Look through your answers, change what you like, then send them at the end of the page.':
    'Todavía no se ha enviado nada. Revise sus respuestas, cambie lo que quiera y envíelas al final de la página.',
  'Some safety questions are still open': 'Todavía faltan algunas preguntas de seguridad',
  'Nobody can tell whether TMS is safe for you without them. “I am not sure” is an answer too. You can also leave them: then we will ask you when we call.':
    'Sin ellas nadie puede saber si la TMS es segura para usted. “No lo sé” también es una respuesta. También puede dejarlas: entonces se las preguntaremos cuando le llamemos.',
  'Not provided': 'Sin respuesta',
  'Needs a change: {problem}': 'Necesita un cambio: {problem}',
  Change: 'Cambiar',

  // papers that are opened by link
  'Your paper': 'Su documento',
  'Open your paper': 'Abra su documento',
  'The clinic gave you a link to a paper. To keep it private, we also ask for your date of birth.':
    'La clínica le dio un enlace a un documento. Para que siga siendo privado, también le pedimos su fecha de nacimiento.',
  'We cannot reach your paper right now': 'En este momento no podemos acceder a su documento',
  'Download as PDF': 'Descargar como PDF',
  'Close this paper': 'Cerrar este documento',
  'It stays open in this browser for half an hour, then you open your link again. If others use this device, close it when you have read it.':
    'Queda abierto en este navegador durante media hora; después tiene que abrir otra vez su enlace. Si otras personas usan este dispositivo, ciérrelo cuando lo haya leído.',
  'There is no paper open in this browser. Open the link you were given once more.':
    'No hay ningún documento abierto en este navegador. Abra otra vez el enlace que le dieron.',
  'The paper cannot be reached right now. Please try again in a moment.': 'En este momento no podemos acceder al documento. Inténtelo de nuevo en un momento, por favor.',
  'I began on another device': 'Empecé en otro dispositivo',
  'The answers are put away': 'Las respuestas están guardadas aparte',
  'Thank you. Your answers are put away.': 'Gracias. Sus respuestas están guardadas aparte.',
  'Nobody can open them on this phone or computer. They do not show on the next pages.':
    'Nadie puede abrirlas en este teléfono o computadora. No aparecen en las páginas siguientes.',
  'To change one of them, tell us when we call, or call us: {phone}.': 'Para cambiar alguna, díganoslo cuando le llamemos, o llámenos: {phone}.',
  'If you think about ending your life': 'Si piensa en quitarse la vida',
  'It is free. Nobody is reading this form right now.': 'Es gratis. Nadie lee este formulario en este momento.',
  'Please give the phone or computer back now.': 'Devuelva ahora el teléfono o la computadora, por favor.',
  'I have it back: go on': 'Ya lo tengo: seguir',
  'Answered in private. What was answered is not shown here.': 'Respondido en privado. Lo que se respondió no se muestra aquí.',
  'Skipped for now. Our staff will ask the patient.': 'Se saltó por ahora. Nuestro personal le preguntará al paciente.',
  'Not open yet. First choose how these questions will be answered.': 'Todavía no se abre. Primero elija cómo se responderán estas preguntas.',
  'In short': 'En pocas palabras',
  'Mail of this demo': 'Correos de esta demostración',

  // when a question is to be answered, on pages without scripts
  'you chose more than one at “{question}”': 'marcó más de una respuesta en “{question}”',
  'Answer this only if {condition}.': 'Responda esto solo si {condition}.',
  'Skip this if {condition}.': 'Omita esto si {condition}.',
  'you answer {answers} to “{question}”': 'responde {answers} a “{question}”',
  'not if {condition}': 'no es cierto que {condition}',
  'one of your answers above calls for it': 'una de sus respuestas anteriores lo pide',
  ' or ': ' o ',
  ' and ': ' y ',
}
