import { line, type Notice } from './notice'

/** That nobody is turned away or treated worse for who they are (45 CFR 92.10). */
export const nondiscrimination: Notice = {
  id: 'nondiscrimination',
  title: 'Notice of nondiscrimination',
  effective: '2026-11-22',
  law: 'Section 1557 of the Affordable Care Act; 45 CFR 92.10',
  substance: [
    line(
      'Nobody here is treated worse because of race, color, national origin, language, age, disability or sex. Help with language or a disability is free.',
      '92.10(a)(1)',
    ),
  ],
  parts: [
    {
      lines: [
        line(
          '{clinic} follows the federal civil rights laws. We do not turn people away, leave them out or treat them worse because of race, color, national origin (with the language they speak and where their family comes from), age, disability or sex.',
          '92.10(a)(1)(i)',
        ),
      ],
    },
    {
      heading: 'Free help for people with disabilities',
      lines: [
        line('We change how we do things where that is needed, and we give free help in good time so that we understand each other. For example:', '92.10(a)(1)(ii)'),
      ],
      points: [
        line('qualified sign language interpreters;', '92.10(a)(1)(ii)'),
        line('papers in large print, as sound, as accessible files, or in other forms.', '92.10(a)(1)(ii)'),
      ],
    },
    {
      heading: 'Free help with language',
      lines: [line('If English is not the language you know best, we give free help in good time. For example:', '92.10(a)(1)(iii)')],
      points: [line('qualified interpreters;', '92.10(a)(1)(iii)'), line('papers in other languages.', '92.10(a)(1)(iii)')],
    },
    {
      heading: 'How to get this help',
      lines: [line('Call {contact}: {phone}.', '92.10(a)(1)(iv)')],
    },
    {
      heading: 'If you were treated unfairly',
      lines: [
        line(
          'Tell {contact}: call {phone}, or write to {clinic}, {address}. You can complain in person, by letter or on the phone. If you need help with it, we give it.',
          '92.10(a)(1)(vi)',
        ),
        line(
          'You can also complain to the U.S. Department of Health and Human Services, Office for Civil Rights: ocrportal.hhs.gov, 1-800-368-1019 (TDD 1-800-537-7697), 200 Independence Avenue SW, Room 509F, HHH Building, Washington, DC 20201. Forms: hhs.gov/ocr/office/file.',
          '92.10(a)(1)(vii)',
        ),
        line('This notice is always on this page, and in the clinic.', '92.10(a)(1)(viii)'),
      ],
    },
  ],
}
