import { privacyWords } from './privacy'

/** The notices that the law has us give, and the page they stand on. */
export const noticeWords: Readonly<Record<string, string>> = {
  ...privacyWords,

  'Your rights and free help': 'Sus derechos y ayuda gratuita',
  'In force since {day}. The law it rests on: {law}. Version {version}.': 'Vigente desde el {day}. La ley en que se basa: {law}. Versión {version}.',
  'the clinic': 'la clínica',
  'the clinic’s number': 'número de la clínica',
  'Qualified translators have not read all of these lines yet. If one is not clear, please call us.':
    'Los traductores calificados todavía no han leído todas estas líneas. Si alguna no está clara, llámenos, por favor.',

  // nondiscrimination
  'Notice of nondiscrimination': 'Aviso de no discriminación',
  'Section 1557 of the Affordable Care Act; 45 CFR 92.10': 'Sección 1557 de la Ley del Cuidado de Salud a Bajo Precio; 45 CFR 92.10',
  'Nobody here is treated worse because of race, color, national origin, language, age, disability or sex. Help with language or a disability is free.':
    'Aquí no se trata peor a nadie por su raza, color, origen nacional, idioma, edad, discapacidad o sexo. La ayuda con el idioma o por una discapacidad es gratis.',
  '{clinic} follows the federal civil rights laws. We do not turn people away, leave them out or treat them worse because of race, color, national origin (with the language they speak and where their family comes from), age, disability or sex.':
    '{clinic} cumple las leyes federales de derechos civiles. No rechazamos ni excluimos a nadie, ni le tratamos peor, por su raza, color, origen nacional (incluidos el idioma que habla y el lugar de donde viene su familia), edad, discapacidad o sexo.',
  'Free help for people with disabilities': 'Ayuda gratuita para personas con discapacidad',
  'We change how we do things where that is needed, and we give free help in good time so that we understand each other. For example:':
    'Cambiamos nuestra manera de hacer las cosas cuando hace falta, y damos ayuda gratuita a tiempo para que nos entendamos. Por ejemplo:',
  'qualified sign language interpreters;': 'intérpretes calificados de lengua de señas;',
  'papers in large print, as sound, as accessible files, or in other forms.': 'documentos en letra grande, en audio, en archivos accesibles o en otros formatos.',
  'Free help with language': 'Ayuda gratuita con el idioma',
  'If English is not the language you know best, we give free help in good time. For example:':
    'Si el inglés no es el idioma que mejor conoce, damos ayuda gratuita a tiempo. Por ejemplo:',
  'qualified interpreters;': 'intérpretes calificados;',
  'papers in other languages.': 'documentos en otros idiomas.',
  'How to get this help': 'Cómo pedir esta ayuda',
  'Call {contact}: {phone}.': 'Llame a {contact}: {phone}.',
  'If you were treated unfairly': 'Si le trataron de manera injusta',
  'Tell {contact}: call {phone}, or write to {clinic}, {address}. You can complain in person, by letter or on the phone. If you need help with it, we give it.':
    'Dígaselo a {contact}: llame al {phone} o escriba a {clinic}, {address}. Puede quejarse en persona, por carta o por teléfono. Si necesita ayuda para hacerlo, se la damos.',
  'You can also complain to the U.S. Department of Health and Human Services, Office for Civil Rights: ocrportal.hhs.gov, 1-800-368-1019 (TDD 1-800-537-7697), 200 Independence Avenue SW, Room 509F, HHH Building, Washington, DC 20201. Forms: hhs.gov/ocr/office/file.':
    'También puede quejarse ante el Departamento de Salud y Servicios Humanos de los EE. UU., Oficina de Derechos Civiles: ocrportal.hhs.gov, 1-800-368-1019 (TDD 1-800-537-7697), 200 Independence Avenue SW, Room 509F, HHH Building, Washington, DC 20201. Formularios: hhs.gov/ocr/office/file.',
  'This notice is always on this page, and in the clinic.': 'Este aviso está siempre en esta página y en la clínica.',

  // help with language
  'Free help in your language': 'Ayuda gratuita en su idioma',
  'Section 1557 of the Affordable Care Act; 45 CFR 92.11': 'Sección 1557 de la Ley del Cuidado de Salud a Bajo Precio; 45 CFR 92.11',
  'Interpreters are free. So are papers in other languages or in large print.': 'Los intérpretes y los documentos en otros idiomas o en letra grande no le cuestan nada.',
  'Interpreters are free. So are papers in other languages or in large print. Call {phone} or ask our staff.':
    'Los intérpretes y los documentos en otros idiomas o en letra grande no le cuestan nada. Llame al {phone} o pregunte a nuestro personal.',
  'You do not have to bring anybody to interpret. We do not ask children to do it.':
    'No tiene que traer a nadie para que interprete. No les pedimos a los niños que lo hagan.',
}
