/** Saving, sending, and what stands beside the questions, as the browser draws it. */
export const pageWords: Readonly<Record<string, string>> = {
  // saving
  'Save and continue': 'Guardar y continuar',
  'Save and return to the list': 'Guardar y volver a la lista',
  'Saving …': 'Guardando…',
  'Saved at {time}.': 'Guardado ({time}).',
  'Saved at {time}, as you typed it.': 'Guardado ({time}), tal como lo escribió.',
  'Saved at {time}. One number is worth a second look.': 'Guardado ({time}). Conviene revisar un número.',
  'Saved at {time}. A name is worth a second look.': 'Guardado ({time}). Conviene revisar un nombre.',
  'Not saved. Please try again.': 'No se guardó. Inténtelo de nuevo, por favor.',

  // sending and deleting
  'Send my answers': 'Enviar mis respuestas',
  'Sending …': 'Enviando…',
  'When you press “Send my answers”, the clinic can read them. You cannot change them here after that, but you can always call us.':
    'Cuando oprima “Enviar mis respuestas”, la clínica podrá leerlas. Después ya no podrá cambiarlas aquí, pero siempre puede llamarnos.',
  'Your form is not sent yet. These answers are still needed:': 'Su formulario todavía no se ha enviado. Aún faltan estas respuestas:',
  'Not sent. Please try again.': 'No se envió. Inténtelo de nuevo, por favor.',
  'We could not reach the place where your answers are kept. Everything you saved is safe. Wait a moment, then press “Send my answers” again. It is never sent twice.':
    'No pudimos acceder al lugar donde se guardan sus respuestas. Todo lo que guardó está a salvo. Espere un momento y luego oprima otra vez “Enviar mis respuestas”. Nunca se envía dos veces.',
  'Delete my form and my answers': 'Borrar mi formulario y mis respuestas',
  'Your form was not deleted: we could not reach it. Please try again.': 'Su formulario no se borró: no pudimos acceder a él. Inténtelo de nuevo, por favor.',
  'Print this page, or save it as PDF': 'Imprimir esta página o guardarla como PDF',

  // help in a crisis
  'call 988': 'llame al 988',
  'text 988': 'envíe la palabra AYUDA al 988',
  'call 911': 'llame al 911',
  'You do not have to be alone with this': 'No tiene que pasar por esto a solas',
  'If you are thinking about ending your life or hurting yourself, you can {call} or {text} now. It is free and open day and night. Veterans: press 1.':
    'Si está pensando en quitarse la vida o hacerse daño, {call} y oprima 2, o {text}. Es gratis y atienden de día y de noche. Si sirvió en las fuerzas armadas, puede oprimir 1 en lugar de 2.',
  'In danger right now? Please {emergency}.': 'Si corre peligro inmediato, {emergency}.',
  'Help is there day and night: {call} or {text}. In danger now: {emergency}.':
    'Hay ayuda de día y de noche: {call} y oprima 2, o {text}. Si corre peligro inmediato, {emergency}.',
  'Nobody is reading this form right now. Our staff are alerted, but they may not see it at once.':
    'Nadie lee este formulario en este momento. Nuestro personal recibe una alerta, pero es posible que no la vea de inmediato.',
  'The clinic: {phone}.': 'La clínica: {phone}.',

  // signs that should not wait
  'A doctor should look at this first': 'Esto debe verlo primero un médico',
  'Signs like the ones you chose often have a harmless cause, and sometimes they do not. Please do not wait for us.':
    'Señales como las que marcó muchas veces no son graves, pero a veces sí lo son. Por favor, no nos espere.',
  'For a sudden headache that is the worst of your life, or weakness that came on suddenly: {emergency}.':
    'Si tiene un dolor de cabeza repentino, el peor de su vida, o una debilidad que empezó de repente: {emergency}.',
  'For new numbness between the legs, or new trouble holding or passing urine or stool: go to an emergency room now.':
    'Si hace poco perdió sensibilidad entre las piernas, o tiene problemas nuevos para orinar o evacuar, o para aguantar la orina o las heces: vaya ahora a una sala de emergencias.',
  'For new weakness, or for fever, chills or night sweats with your pain: see a doctor today or tomorrow.':
    'Si tiene una debilidad nueva, o fiebre, escalofríos o sudores de noche junto con el dolor: vea a un médico hoy o mañana.',
  'For weight loss without trying, or new or worse pain when you have, or may have, cancer: see a doctor this week.':
    'Si baja de peso sin proponérselo, o si tiene o podría tener cáncer y el dolor es nuevo o peor: vea a un médico esta semana.',
  'Your answers here stay saved. You can come back to them.': 'Sus respuestas quedan guardadas aquí. Puede volver a ellas.',
  'A doctor should look at the signs you chose. For the worst headache of your life or sudden weakness, {emergency}. For numbness between the legs or new trouble with urine or stool, go to an emergency room now.':
    'Un médico debe ver las señales que marcó. Si tiene el peor dolor de cabeza de su vida o una debilidad repentina, {emergency}. Si perdió sensibilidad entre las piernas o tiene problemas nuevos con la orina o las heces, vaya ahora a una sala de emergencias.',

  // a paper that is opened by link
  'Your date of birth': 'Su fecha de nacimiento',
  'Open my paper': 'Abrir mi documento',
  'That did not open. The date may be wrong, or the link has ended. After five wrong dates a link ends; we gladly give you a new one.':
    'No se pudo abrir. Puede que la fecha no sea correcta o que el enlace ya no sirva. Después de cinco fechas equivocadas, el enlace deja de servir; con gusto le damos uno nuevo.',
  'We could not reach your paper. Nothing is lost. Please try again in a moment.':
    'No pudimos acceder a su documento. No se perdió nada. Inténtelo de nuevo en un momento, por favor.',

  // saving while others save too
  'We could not reach the place where your answers are kept. What you typed is still on this page. We keep trying. You can also wait a moment, then press “Save and continue” again.':
    'No pudimos acceder al lugar donde se guardan sus respuestas. Lo que escribió sigue en esta página. Seguimos intentando. También puede esperar un momento y oprimir otra vez “Guardar y continuar”.',
  'Not saved yet. Your words are still on this page. We keep trying.': 'Todavía no se ha guardado. Lo que escribió sigue en esta página. Seguimos intentando.',
  'Not saved.': 'No se guardó.',
  'Not saved. Please choose which answers to keep.': 'No se guardó. Elija qué respuestas conservar, por favor.',
  'Not saved: this form is no longer open here': 'No se guardó: este formulario ya no está abierto aquí',
  'Not saved: please sign in again': 'No se guardó: inicie sesión otra vez, por favor',
  'Sign in in a new tab': 'Inicie sesión en otra pestaña',
  'Staff of the clinic are filling in this form, and they are no longer signed in. What was saved is safe. What was typed since then is still on this page.':
    'El personal de la clínica está llenando este formulario y su sesión terminó. Lo que se guardó está a salvo. Lo que se escribió después sigue en esta página.',
  '{link}. Then come back here and press “Save and continue”.': '{link}. Después vuelva aquí y oprima “Guardar y continuar”.',
  'To go on with it here, {ask}.': 'Para seguir aquí, {ask}.',
  'ask for a new link': 'pida un enlace nuevo',
  'It was sent or deleted, it was opened somewhere else by an e-mailed link, or too much time has passed. What you typed is still on this page, so that you can copy it. If something is missing in what you sent, please call us.':
    'Se envió o se borró, se abrió en otro lugar con un enlace enviado por correo, o pasó demasiado tiempo. Lo que escribió sigue en esta página, para que pueda copiarlo. Si falta algo en lo que envió, llámenos, por favor.',
  'This page was also changed somewhere else': 'Esta página también se cambió en otro lugar',
  'Another tab or device saved other answers here at {time}. What you typed is still on this page, but it is not saved. Which answers do you want to keep?':
    'Otra pestaña u otro dispositivo guardó aquí otras respuestas ({time}). Lo que escribió sigue en esta página, pero no se ha guardado. ¿Qué respuestas quiere conservar?',
  'Keep what is on this page': 'Conservar lo que está en esta página',
  'Use the other answers': 'Usar las otras respuestas',
  Nothing: 'Nada',
  'They differ only in answers that this page does not ask for now.': 'Solo se diferencian en respuestas que esta página no pide ahora.',
  'On this page:': 'En esta página:',
  'Saved elsewhere:': 'Guardado en otro lugar:',

  'Not sent yet: your answers have changed': 'Todavía no se ha enviado: sus respuestas cambiaron',
  'Another tab or device has changed answers since this page was drawn. Here they are as they are now. Please look once more, then press “Send my answers” again.':
    'Otra pestaña u otro dispositivo cambió respuestas desde que se mostró esta página. Aquí están como son ahora. Revíselas una vez más, por favor, y oprima otra vez “Enviar mis respuestas”.',

  // the picture of the body
  'Go to the list instead': 'Ir a la lista',
  'Press a place to choose it. Press it again to take it back.': 'Oprima una parte para marcarla. Oprímala otra vez para quitarla.',
  'By keyboard: arrow keys move, the space bar chooses.': 'Con el teclado: las flechas mueven, la barra espaciadora marca.',
  'Choose in the list. The picture shows your places once this page is saved.': 'Marque en la lista. La imagen muestra las partes cuando se guarda esta página.',
  'Your body from the front': 'Su cuerpo de frente',
  'Your body from the back': 'Su cuerpo de espaldas',
  'Your left': 'Su izquierda',
  'Your right': 'Su derecha',
  'Front of the body': 'De frente',
  'Back of the body': 'De espaldas',
  'No place chosen yet.': 'Todavía no hay ninguna parte marcada.',
  '1 place.': '1 parte.',
  '{count} places.': '{count} partes.',
  '{place} added. {count}': 'Se agregó: {place}. {count}',
  '{place} taken back. {count}': 'Se quitó: {place}. {count}',

  // opening a copy of the answers, and asking for a correction
  'We could not reach your answers. Nothing is lost. Please try again in a moment.':
    'No pudimos acceder a sus respuestas. No se perdió nada. Inténtelo de nuevo en un momento, por favor.',
  'That did not open. The date may be wrong. After five wrong dates nothing opens until tomorrow; you can always call us for your copy.':
    'No se pudo abrir. Puede que la fecha no sea correcta. Después de cinco fechas equivocadas no se abre nada hasta mañana; siempre puede llamarnos para pedir su copia.',
  'Show my answers': 'Mostrar mis respuestas',
  'What is wrong or missing, and what is right?': '¿Qué está mal o qué falta, y qué es lo correcto?',
  'For example: “I wrote that I have a pacemaker. That was a mistake: I have none.” Our staff read this.':
    'Por ejemplo: “Escribí que tengo un marcapasos. Fue un error: no tengo ninguno.” Nuestro personal lo lee.',
  'Write what should be corrected.': 'Escriba lo que se debe corregir.',
  'Use 2,000 characters or fewer, or call us.': 'Use 2,000 caracteres o menos, o llámenos.',
  'Several of your requests are still waiting. Please call us about this one.': 'Varias de sus solicitudes todavía están en espera. Llámenos para esta, por favor.',
  'Not sent: we could not reach the clinic’s records. Your words are still here. Please try again in a moment.':
    'No se envió: no pudimos acceder a los registros de la clínica. Lo que escribió sigue aquí. Inténtelo de nuevo en un momento, por favor.',
  'We have your request': 'Tenemos su solicitud',
  'Our staff read it during opening hours and write down what was done. What you sent before stays as it is until then.':
    'Nuestro personal la lee en el horario de atención y anota lo que se hizo. Hasta entonces, lo que envió queda como está.',
  'Try again': 'Intentar de nuevo',
  'Something went wrong': 'Algo salió mal',
  'Something went wrong on our side': 'Algo salió mal de nuestro lado',
  'This page cannot be shown right now. What you saved before is still saved. You can try again, or call us: the number is at the top and at the end of this page.':
    'Esta página no se puede mostrar en este momento. Lo que guardó antes sigue guardado. Puede intentarlo de nuevo o llamarnos: el número está arriba y al final de esta página.',
  Continue: 'Continuar',
  'Not sure: {what}': 'No lo sé: {what}',
  'Not answered: {what}': 'Sin respuesta: {what}',
  'Not true for me: {what}': 'No es cierto para mí: {what}',
  '{number} of 10': '{number} de 10',
  'Ask for a correction': 'Pedir una corrección',
  'None of these': 'Nada de esto',
  'None of the others': 'Nada de lo demás',
}
