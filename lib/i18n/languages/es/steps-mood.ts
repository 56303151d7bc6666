/** Mood and worry: everything but the questions of the instruments themselves. */
export const moodWords: Readonly<Record<string, string>> = {
  'Your mood before now': 'Su estado de ánimo hasta ahora',
  'Mood and pain affect each other, and both deserve care. Some of these answers change what is safe, or what should come first.':
    'El ánimo y el dolor se afectan entre sí, y los dos merecen atención. Algunas de estas respuestas cambian lo que es seguro o lo que debe ir primero.',
  Depression: 'Depresión',
  Anxiety: 'Ansiedad',
  'Obsessive-compulsive disorder (OCD)': 'Trastorno obsesivo-compulsivo (TOC)',
  'Post-traumatic stress disorder (PTSD)': 'Trastorno de estrés postraumático (TEPT)',
  'Bipolar disorder': 'Trastorno bipolar',
  Psychosis: 'Psicosis',
  'Such as schizophrenia, or depression with voices or false beliefs.': 'Por ejemplo, esquizofrenia, o depresión con voces o creencias falsas.',
  'An eating disorder': 'Un trastorno de la alimentación',
  'Another mental health condition': 'Otro problema de salud mental',
  'When did the low mood you have now begin?': '¿Cuándo empezó el ánimo decaído que tiene ahora?',
  'If it comes and goes, when did it last begin? Your best guess is fine.': 'Si va y viene, ¿cuándo empezó la última vez? Una fecha aproximada está bien.',
  'This can happen to anyone under strain. It can be treated.': 'Le puede pasar a cualquiera bajo mucha tensión. Se puede tratar.',
  'How do your pain and your mood go together?': '¿Cómo se relacionan su dolor y su ánimo?',
  'When pain gets worse, my mood gets worse': 'Cuando el dolor empeora, mi ánimo empeora',
  'When my mood gets worse, pain gets worse': 'Cuando mi ánimo empeora, el dolor empeora',
  'Both of these': 'Las dos cosas',
  'They do not go together': 'No van juntos',

  'Your mood in the last 2 weeks': 'Su ánimo en las últimas 2 semanas',
  'Doctors everywhere use these nine questions. They show how you are now, and whether things change later. Insurers ask for them too.':
    'Médicos de todas partes usan estas nueve preguntas. Muestran cómo está usted ahora y si algo cambia después. Los seguros también las piden.',
  'PHQ-9. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.':
    'PHQ-9. Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa de Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.',

  'Thoughts of death or self-harm': 'Pensamientos de muerte o de hacerse daño',
  'Long pain and low mood can bring these thoughts. We ask everyone, so that we can help quickly. Your answers do not close any door here.':
    'El dolor que dura mucho y el ánimo decaído pueden traer estos pensamientos. Le preguntamos a todo el mundo, para poder ayudar rápido. Sus respuestas no le cierran ninguna puerta aquí.',

  'Worry in the last 2 weeks': 'Preocupación en las últimas 2 semanas',
  'Worry often comes with pain and low mood. It can make both of them harder to live with.':
    'La preocupación viene muchas veces con el dolor y el ánimo decaído. Puede hacer más difícil vivir con ellos.',
  'GAD-7. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.':
    'GAD-7. Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa de Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.',
  'Has a doctor or other clinician ever told you that you have any of these?': '¿Alguna vez un médico u otro profesional de la salud le ha dicho que tiene algo de esto?',
  'I now hear voices or see things that others do not, or feel sure that people plot against me':
    'Ahora oigo voces o veo cosas que otras personas no oyen ni ven, o tengo la certeza de que alguien trama algo en mi contra',
  'Have you ever had days when you felt far too high or full of energy?': '¿Alguna vez ha tenido días en que sintió demasiada euforia o energía?',
  'Others worried, or you got into trouble. You may have slept very little, talked fast, or spent far more than usual.':
    'Otras personas se preocuparon, o usted se metió en problemas. Quizás durmió muy poco, habló rápido o gastó mucho más de lo normal.',
  'More than a year ago, I had days when I felt far too high or full of energy': 'Hace más de un año, tuve días en que sentí demasiada euforia o energía',
  'I had such days in the past year': 'Tuve días así en el último año',
  'Others worried, or I got into trouble. I may have slept very little, talked fast, or spent far more than usual.':
    'Otras personas se preocuparon, o me metí en problemas. Quizás dormí muy poco, hablé rápido o gasté mucho más de lo normal.',
  'Are any of these true for you?': '¿Algo de esto es cierto para usted?',
}
