/** The same questions on paper, to fill in by hand. */
export const paperFormWords: Readonly<Record<string, string>> = {
  none: 'ninguna parte',
  'Where it hurts: {places}.': 'Dónde le duele: {places}.',
  'A drawing of a body from the front and from the back. Marked: {places}.': 'Un dibujo de un cuerpo de frente y de espaldas. Marcado: {places}.',
  'Mark one box in each row.': 'Marque una casilla en cada fila.',
  'Mark on the picture where it hurts, or use the boxes below.': 'Marque en el dibujo dónde le duele, o use las casillas de abajo.',
  'A drawing of a body from the front and from the back, to mark by hand. The boxes below ask the same.':
    'Un dibujo de un cuerpo de frente y de espaldas, para marcar a mano. Las casillas de abajo preguntan lo mismo.',
  'Nobody reads this paper until it is with us. If you think about ending your life, call or text 988. It is free and open day and night. In danger now, call 911.':
    'Nadie lee este papel hasta que lo tengamos. Si piensa en quitarse la vida, llame al 988 y oprima 2, o envíe la palabra AYUDA al 988. Es gratis y atienden de día y de noche. Si corre peligro inmediato, llame al 911.',
  'How to use this form': 'Cómo usar este formulario',
  'Mark boxes with a cross, and write in plain letters. Leave blank what you do not want to answer.':
    'Marque las casillas con una cruz y escriba con letra clara. Deje en blanco lo que no quiera responder.',
  '“I am not sure” is a good answer. Take your time; you may stop and go on another day.':
    '“No lo sé” es una buena respuesta. Tómese su tiempo; puede parar y seguir otro día.',
  'Somebody may help you. The questions about mood, self-harm and substances are yours to answer alone if you wish.':
    'Alguien puede ayudarle. Las preguntas sobre el ánimo, hacerse daño y las sustancias puede responderlas a solas, si lo desea.',
  'Rather say it on the phone? Call {phone}. We ask the questions and write down what you say.':
    '¿Prefiere decirlo por teléfono? Llame al {phone}. Le hacemos las preguntas y escribimos lo que usted diga.',
  'Where to bring or send it': 'A dónde traerlo o enviarlo',
  'Bring or mail it to': 'Tráigalo o envíelo por correo a',
  Phone: 'Teléfono',
  'Opening hours': 'Horario de atención',
  'Please do not send it by e-mail. Our staff type it in as you wrote it and keep the paper with your record.':
    'Por favor, no lo envíe por correo electrónico. Nuestro personal lo copia tal como usted lo escribió y guarda el papel con su expediente.',
  'The notices in full are on our website and in the clinic; ask for a copy on paper.':
    'Los avisos completos están en nuestro sitio web y en la clínica; pida una copia en papel.',
  'Paper form': 'Formulario en papel',
  'For the clinic': 'Para la clínica',
  'Staff fill this in.': 'Lo llena el personal.',
  'Received on': 'Recibido el',
  'Typed in by, on': 'Copiado por, el',
  'Mark all that fit.': 'Marque todo lo que corresponda.',
  'Month / day / year': 'Mes / día / año',
  'Month / year': 'Mes / año',
  '0 means: {lowest}. 10 means: {highest}.': '0 significa: {lowest}. 10 significa: {highest}.',
  'If it fits what you answered above.': 'Si corresponde a lo que respondió arriba.',
  'Are there more? Please write them on another sheet and put it with this form.': '¿Hay más? Escríbalos en otra hoja, por favor, y póngala con este formulario.',
  'you have pain in several parts of your body': 'tiene dolor en varias partes del cuerpo',
  'one of your answers to “{question}” calls for it': 'una de sus respuestas a “{question}” lo pide',
  'The same questions, to fill in by hand. Bring the form to the clinic or mail it. You need no e-mail address.':
    'Las mismas preguntas, para llenar a mano. Traiga el formulario a la clínica o envíelo por correo. No necesita correo electrónico.',
  'Usual print': 'Letra normal',
  'Large print': 'Letra grande',
  'Your full name, to sign': 'Su nombre completo, para firmar',
  Date: 'Fecha',
  'The next questions are the patient’s own': 'Las próximas preguntas son del paciente',
  'They ask about mood, and about thoughts of death or self-harm. Does somebody help you with this form? You can answer these pages alone and put them in a closed envelope.':
    'Tratan del ánimo y de pensamientos de muerte o de hacerse daño. ¿Alguien le ayuda con este formulario? Puede responder estas páginas a solas y ponerlas en un sobre cerrado.',
}
