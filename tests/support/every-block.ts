import { bodyMapFigure } from '@/lib/documents/body-map/figure'
import type { Paper } from '@/lib/documents/papers/paper'
import { translate } from '@/lib/i18n/translate'

/** The longest name the interview takes, in one word and in many. */
export const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff-Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch María del Carmen de la Santísima Trinidad'

/** A paper with every kind of part, long and short, several pages long. Everything in it is invented. */
export const everyBlock: Paper = {
  title: 'Request for prior authorization & more',
  subtitle: 'Version 1, made on Nov 22, 2026',
  language: 'en',
  footer: 'Palmetto Example Clinic, (305) 555-0142. Request for prior authorization, version 1',
  blocks: [
    {
      kind: 'notice',
      heading: 'Gaps first',
      paragraphs: ['One gap.', 'Another gap, long enough to go on in a second line, so that the bar at its side has something to stand beside. '.repeat(2).trim()],
    },
    { kind: 'heading', level: 2, text: 'Requirements' },
    { kind: 'heading', level: 3, text: 'A part of them' },
    { kind: 'text', text: 'Strong words.', tone: 'strong' },
    { kind: 'text', text: 'Small words about Łukasz Nuñez, Đặng Thị Hồng, Щербак and Ελένη.', tone: 'small' },
    { kind: 'text', text: 'A long text that is broken into lines and may stand on two pages. '.repeat(40).trim() },
    { kind: 'list', ordered: true, items: Array.from({ length: 12 }, (_, at) => `Step ${at + 1}`) },
    { kind: 'list', items: ['One point', 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4)] },
    {
      kind: 'facts',
      items: [
        { label: 'Name', value: LONG_NAME },
        { label: 'A label that is longer than its room and has to be broken', value: 'short' },
        { label: 'Address', value: '100 Example Street\nMiami, FL 33101' },
      ],
    },
    {
      kind: 'table',
      caption: 'Medicines tried',
      columns: [{ label: 'Medicine' }, { label: 'Dose' }, { label: 'Weeks', numeric: true }, { label: 'What happened' }],
      rows: Array.from({ length: 60 }, (_, at) => [
        `Medicine ${at + 1}`,
        `${at * 10} mg`,
        String(at),
        at === 20
          ? 'A long story. '.repeat(90).trim()
          : at % 7 === 0
            ? 'It helped a little, then it stopped helping, and the dose could not be raised any more'
            : 'No effect',
      ]),
      foot: [
        ['Sum', '', '1770', ''],
        ['Of these adequate', '', '2', ''],
      ],
    },
    bodyMapFigure(['neck', 'knee-left', 'lower-back'], translate('en')),
    { kind: 'blank', label: 'Name of the plan' },
    { kind: 'blank', label: 'Anything else', lines: 3 },
    { kind: 'choices', label: 'Choose one', options: ['I want the care, and I know that I may have to pay for it', 'I do not want the care'] },
    { kind: 'signatures', labels: ['Signature of the patient', 'Date', 'Signature of whoever signs for the patient, with a label that goes on in a second line'] },
  ],
}
