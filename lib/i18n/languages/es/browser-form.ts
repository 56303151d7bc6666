/** Questions and their controls, as the browser draws them. */
export const formWords: Readonly<Record<string, string>> = {
  // answers that every question may have
  Yes: 'Sí',
  No: 'No',
  'I am not sure': 'No lo sé',
  'I would rather not say': 'Prefiero no decirlo',
  or: 'o bien',
  Choose: 'Elija',
  'None of these, or nothing else': 'Nada de esto, o nada más',
  'I am not sure about the rest': 'Lo demás no lo sé',
  'Here is each of the others. Answer the ones you can. “I am not sure” is a full answer.':
    'Aquí está lo demás, una cosa a la vez. Responda lo que pueda. “No lo sé” es una respuesta completa.',
  'Add more, if you like': 'Agregue más, si quiere',

  // numbers, dates and words
  '0 means: {words}': '0 significa: {words}',
  '10 means: {words}': '10 significa: {words}',
  '{number} is more than we usually see. If it is right, leave it and go on. If not, please change it.':
    '{number} es más de lo que solemos ver. Si es correcto, déjelo así y siga adelante. Si no, cámbielo, por favor.',
  '{left} characters left': 'Quedan {left} caracteres',
  '{over} characters too many': 'Sobran {over} caracteres',
  'For example: 5 17 1980': 'Primero el mes, luego el día y el año. Por ejemplo: 5 17 1980',
  Month: 'Mes',
  Day: 'Día',
  Year: 'Año',
  'Choose a month': 'Elija un mes',
  January: 'enero',
  February: 'febrero',
  March: 'marzo',
  April: 'abril',
  May: 'mayo',
  June: 'junio',
  July: 'julio',
  August: 'agosto',
  September: 'septiembre',
  October: 'octubre',
  November: 'noviembre',
  December: 'diciembre',

  // long lists, and places of the body
  'Find in the list': 'Buscar en la lista',
  'Nothing found. Try another word, or choose “Something else”.': 'No se encontró nada. Pruebe con otra palabra o elija “Otra cosa”.',
  'No exact match. Shown: what comes close ({found} of {all}).': 'No hay coincidencia exacta. Se muestra lo que se parece ({found} de {all}).',
  '{found} of {all} shown': 'Se muestran {found} de {all}',
  'Head and neck': 'Cabeza y cuello',
  'Shoulders, arms and hands': 'Hombros, brazos y manos',
  'Chest, belly and back': 'Pecho, abdomen y espalda',
  'Hips, legs and feet': 'Caderas, piernas y pies',
  'Other places': 'Otras partes',

  // rows that are added and taken away
  '{what} {number}': '{what} {number}',
  'Add another {what}': 'Agregar otro {what}',
  Remove: 'Quitar',
  'Removed.': 'Se quitó.',
  'Put it back': 'Volver a ponerlo',

  // names that are suggested while they are typed
  Suggestions: 'Sugerencias',
  '1 suggestion. Press the down arrow to go to it.': '1 sugerencia. Oprima la flecha hacia abajo para ir a ella.',
  '{count} suggestions. Press the down arrow to go to them.': '{count} sugerencias. Oprima la flecha hacia abajo para ir a ellas.',
  'No suggestions. What you typed is fine.': 'No hay sugerencias. Lo que escribió está bien.',
  'Not there? What you typed is fine.': '¿No está? Lo que escribió está bien.',
  '{name} is put in.': 'Se puso {name}.',

  // names that are not known
  'Did you mean {name}?': '¿Quiso decir {name}?',
  'Did you mean one of these?': '¿Quiso decir uno de estos?',
  'We do not know the name “{name}”. Please look once more. You can also just go on.':
    'No conocemos el nombre “{name}”. Revíselo una vez más, por favor. También puede simplemente seguir.',
  'Yes, {name}': 'Sí, {name}',
  'No, it is as I wrote it': 'No, es como lo escribí',
  'The name is now {name}.': 'Ahora el nombre es {name}.',
  'The name stays as you wrote it.': 'El nombre queda como lo escribió.',
}
