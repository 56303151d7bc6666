/**
 * The questionnaires. PHQ-9 and GAD-7: the words of the US Spanish forms, not to be altered. PEG and the self-harm questions:
 * this project's working translation, not validated. `lib/steps/wordings.ts` says so in the record.
 */
export const questionnaires: Readonly<Record<string, string>> = {
  // PHQ-9 and GAD-7: stem and options of the US Spanish form
  'Over the last 2 weeks, how often have you been bothered by any of the following problems?':
    'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  'Not at all': 'Ningún día',
  'Several days': 'Varios días',
  'More than half the days': 'Más de la mitad de los días',
  'Nearly every day': 'Casi todos los días',

  // PHQ-9: items of the US Spanish form
  'Little interest or pleasure in doing things': 'Poco interés o placer en hacer cosas',
  'Feeling down, depressed, or hopeless': 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
  'Trouble falling or staying asleep, or sleeping too much': 'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
  'Feeling tired or having little energy': 'Se ha sentido cansado(a) o con poca energía',
  'Poor appetite or overeating': 'Sin apetito o ha comido en exceso',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down':
    'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
  'Trouble concentrating on things, such as reading the newspaper or watching television':
    'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual':
    '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
  'Thoughts that you would be better off dead or of hurting yourself in some way': 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
  'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?':
    'Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
  'Not difficult at all': 'No ha sido difícil',
  'Somewhat difficult': 'Un poco difícil',
  'Very difficult': 'Muy difícil',
  'Extremely difficult': 'Extremadamente difícil',

  // GAD-7: items of the US Spanish form
  'Feeling nervous, anxious, or on edge': 'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
  'Not being able to stop or control worrying': 'No ha sido capaz de parar o controlar su preocupación',
  'Worrying too much about different things': 'Se ha preocupado demasiado por motivos diferentes',
  'Trouble relaxing': 'Ha tenido dificultad para relajarse',
  'Being so restless that it is hard to sit still': 'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
  'Becoming easily annoyed or irritable': 'Se ha molestado o irritado fácilmente',
  'Feeling afraid as if something awful might happen': 'Ha tenido miedo de que algo terrible fuera a pasar',

  // PEG: this project's working translation, not validated
  'What number best describes your pain on average in the past week?': '¿Qué número describe mejor su dolor, en promedio, durante la última semana?',
  'No pain': 'Ningún dolor',
  'Pain as bad as you can imagine': 'El peor dolor que pueda imaginar',
  'What number best describes how, during the past week, pain has interfered with your enjoyment of life?':
    '¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, con su capacidad de disfrutar de la vida?',
  'What number best describes how, during the past week, pain has interfered with your general activity?':
    '¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, con su actividad general?',
  'Does not interfere': 'No interfiere',
  'Completely interferes': 'Interfiere completamente',

  // Self-harm questions: this project's working translation, not validated
  'Think about the past month.': 'Piense en el último mes.',
  'Have you wished you were dead, or wished you could go to sleep and not wake up?': '¿Ha deseado estar muerto(a), o ha deseado poder dormirse y no despertar?',
  'Have you had any thoughts of killing yourself?': '¿Ha tenido pensamientos de matarse?',
  'Have you thought about how you might do it?': '¿Ha pensado en cómo podría hacerlo?',
  'Have you had some intention of acting on these thoughts?': '¿Ha tenido alguna intención de llevar a cabo estos pensamientos?',
  'Have you started to work out, or worked out, the details, and do you intend to carry this out?':
    '¿Ha empezado a planear los detalles, o ya los ha planeado, y tiene la intención de llevar a cabo ese plan?',
  'Have you ever done anything, started to do anything, or prepared to do anything to end your life?':
    '¿Alguna vez ha hecho algo, ha empezado a hacer algo o se ha preparado para hacer algo para quitarse la vida?',
  'Yes, more than 3 months ago': 'Sí, hace más de 3 meses',
  'Yes, in the past 3 months': 'Sí, en los últimos 3 meses',
  'No, never': 'No, nunca',
}
