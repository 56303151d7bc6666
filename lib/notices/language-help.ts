import { languageLines } from './language-lines'
import { line, type Notice } from './notice'

/** That help with language and with a disability is there and free (45 CFR 92.11). The lines in their languages belong to it. */
export const languageHelp: Notice = {
  id: 'language-help',
  title: 'Free help in your language',
  effective: '2026-11-22',
  law: 'Section 1557 of the Affordable Care Act; 45 CFR 92.11',
  substance: [line('Interpreters are free. So are papers in other languages or in large print.', '92.11(a)')],
  parts: [
    {
      lines: [
        line('Interpreters are free. So are papers in other languages or in large print. Call {phone} or ask our staff.', '92.11(a)'),
        line('You do not have to bring anybody to interpret. We do not ask children to do it.', '92.201(e)'),
      ],
    },
  ],
}

/** What of the lines in other languages counts for the notice's version. */
export const languageLinesContent = (): readonly (readonly string[])[] => languageLines.map(({ tag, text }) => [tag, text])
