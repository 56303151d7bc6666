/** What is known of TMS, use by use, and questions to take along. */
export const evidenceWords: Readonly<Record<string, string>> = {
  'For depression': 'Para la depresión',
  'TMS is a known treatment for depression. The FDA has cleared devices for it.':
    'La TMS es un tratamiento conocido para la depresión, y la FDA ha autorizado aparatos para eso.',
  'A large guideline from Europe (2020) gives it the best grade of evidence.': 'Una guía europea importante (2020) la pone en su nivel más alto de evidencia.',
  'For nerve pain': 'Para el dolor de los nervios',
  'The same guideline puts TMS over the motor area of the brain in its highest level for nerve pain. In the United States it is still off-label.':
    'La misma guía pone la TMS sobre el área motora del cerebro en su nivel más alto para el dolor de los nervios. En los Estados Unidos todavía está fuera de las indicaciones autorizadas.',
  'In a trial with 149 people, real TMS over the motor area eased nerve pain more than sham TMS did.':
    'En un estudio con 149 personas, la TMS real sobre el área motora alivió el dolor de los nervios más que una TMS simulada.',
  'In daily practice in France, 42 of 100 people with nerve pain had clearly less pain after four visits. Nobody was compared with sham TMS there.':
    'En la práctica diaria en Francia, 42 de cada 100 personas con dolor de los nervios tuvieron claramente menos dolor después de cuatro visitas. Ahí no se comparó con una TMS simulada.',
  'A review for pain doctors (2025) names TMS as a third choice, after two groups of medicines. It calls its own advice weak.':
    'Una revisión para médicos del dolor (2025) nombra la TMS como tercera opción, con una recomendación débil, después de dos grupos de medicamentos.',
  'For fibromyalgia': 'Para la fibromialgia',
  'The guideline from Europe says that TMS probably helps with pain or quality of life. Later reviews do not agree which part of the brain to treat.':
    'La guía europea dice que la TMS probablemente ayuda con el dolor o la calidad de vida. Revisiones posteriores no coinciden en qué parte del cerebro tratar.',
  'A review of 2022 found a small effect on pain, and none on depression or anxiety.':
    'Una revisión de 2022 encontró un efecto pequeño en el dolor, y ninguno en la depresión o la ansiedad.',
  'For migraine': 'Para la migraña',
  'One hand-held device is cleared for migraine and used at home. It is not the treatment of a TMS clinic.':
    'Hay un aparato de mano autorizado para la migraña, que se usa en casa. No es el tratamiento de una clínica de TMS.',
  'For other pain': 'Para otros dolores',
  'For back pain, pain in the face, phantom pain, pelvic pain and CRPS there are too few good studies to say.':
    'Para el dolor de espalda, de la cara, del miembro fantasma, pélvico y el SDRC hay muy pocos estudios buenos para saberlo.',
  'Source {number}': 'Fuente {number}',
  Sources: 'Fuentes',
  'What would TMS do for my mood that my treatment so far does not?': '¿Qué haría la TMS por mi ánimo que mi tratamiento hasta ahora no hace?',
  'What does the TMS that I had before mean for what we plan now?': '¿Qué significa la TMS que recibí antes para lo que planeamos ahora?',
  'What would I have to pay, and when?': '¿Cuánto tendría que pagar, y cuándo?',
  'Will an interpreter be there when we talk?': '¿Habrá un intérprete cuando hablemos?',
  'May the person who helped me come along?': '¿Puede venir conmigo la persona que me ayudó?',
}
