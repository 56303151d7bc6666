/** What can be wrong with an answer, and what to do. */
export const problemWords: Readonly<Record<string, string>> = {
  Error: 'Error',
  'Error: {title}': 'Error: {title}',
  'There is a problem': 'Hay un problema',
  'What you typed is kept. Please look at this once more:': 'Lo que escribió está guardado. Revise esto una vez más, por favor:',
  'Your answers are saved. Please look at this once more:': 'Sus respuestas están guardadas. Revise esto una vez más, por favor:',

  // answers that are needed
  'Choose who is filling in this form.': 'Elija quién llena este formulario.',
  'Enter your full name.': 'Escriba su nombre completo.',
  'Enter your date of birth: month, day and year.': 'Escriba su fecha de nacimiento: mes, día y año.',
  'Choose an answer. “I would rather not say” is an answer too.': 'Elija una respuesta. “Prefiero no decirlo” también es una respuesta.',
  'Type your full name to sign.': 'Escriba su nombre completo para firmar.',
  'Enter an e-mail address or a phone number, so that we can reach you. If you have neither, write under “More about you” how we can reach you.':
    'Escriba un correo electrónico o un número de teléfono, para que podamos comunicarnos con usted. Si no tiene ninguno, escriba en “Más sobre usted” cómo podemos comunicarnos con usted.',
  'You said that there is nothing, and you listed something below. Choose “No” here, or clear the list.':
    'Dijo que no hay nada, y abajo anotó algo. Elija “No” aquí, o borre lo que anotó.',
  'Someone under 18 needs a parent or guardian to fill this in with them.': 'Una persona menor de 18 años necesita que su madre, padre o tutor llene esto con ella.',
  'Please sign again. Who must sign has changed since then.': 'Firme otra vez, por favor. Desde entonces cambió quién debe firmar.',
  'A parent or guardian signs here with their own name. If both names are the same, add “parent” or “guardian”.':
    'Aquí firma la madre, el padre o el tutor con su propio nombre. Si los dos nombres son iguales, agregue “madre”, “padre” o “tutor”.',

  // answers that cannot be
  'Choose one of the answers.': 'Elija una de las respuestas.',
  'Choose from the list.': 'Elija de la lista.',
  'Choose one of those that you chose above.': 'Elija entre lo que marcó arriba.',
  'Choose each answer once.': 'Elija cada respuesta una sola vez.',
  'You chose an answer that stands alone, and another one. Please choose which is right.':
    'Eligió una respuesta que va sola y también otra. Elija cuál es la correcta, por favor.',
  'These are more entries than anybody could have.': 'Son más entradas de las que nadie podría tener.',
  'This date has not come yet. Please check it.': 'Esta fecha todavía no ha llegado. Revísela, por favor.',
  'Write this answer in words.': 'Escriba esta respuesta con palabras.',
  'Some characters in this text cannot be read. Please type it again.': 'Algunos caracteres de este texto no se pueden leer. Escríbalo de nuevo, por favor.',
  'Use {most} characters or fewer.': 'Use {most} caracteres o menos.',
  'Enter a number from {least} to {most}.': 'Escriba un número de {least} a {most}.',
  'Enter a number from {least} to {most} ({unit}).': 'Escriba un número de {least} a {most} ({unit}).',
  'Enter a whole number, without decimals.': 'Escriba un número entero, sin decimales.',
  'Enter an e-mail address in the form name@example.com.': 'Escriba un correo electrónico con la forma nombre@ejemplo.com.',
  'Enter a phone number with its area code, such as 561-555-0100.': 'Escriba un número de teléfono con su código de área, por ejemplo 561-555-0100.',
  'Enter a real date: month, day and year, such as 5 17 1980.': 'Escriba una fecha real: mes, día y año, por ejemplo 5 17 1980.',
  'Enter a date after {year}.': 'Escriba una fecha posterior a {year}.',
  'Enter a month and a year, such as 3 2021.': 'Escriba un mes y un año, por ejemplo 3 2021.',
  'Enter a year after {year}.': 'Escriba un año posterior a {year}.',
  'Answer the questions about each {what}.': 'Responda las preguntas sobre cada {what}.',
  'At most {most} can be listed here.': 'Aquí se pueden anotar {most} como máximo.',
  'Each {what} needs a name.': 'Cada {what} necesita un nombre.',
  'Choose what is true for you, or “What I did not choose is not true for me”, so that we know you have read this.':
    'Marque lo que corresponda, o “Lo que no marqué no es cierto para mí”, para que sepamos que lo ha leído.',
  'Choose how these questions will be answered. You can skip them for now.': 'Elija cómo se van a responder estas preguntas. Puede saltarlas por ahora.',
  'Choose what is true for you, or “What I did not choose is not true for me”, so that we know whether to explain it.':
    'Marque lo que corresponda, o “Lo que no marqué no es cierto para mí”, para que sepamos si debemos explicárselo.',
  medicine: 'medicamento',
  mg: 'mg',
  weeks: 'semanas',
  treatment: 'tratamiento',
  sessions: 'sesiones',
  drinks: 'bebidas',
  hours: 'horas',
  days: 'días',
  minutes: 'minutos',
  'US dollars': 'dólares',
  percent: 'por ciento',
}
