import type { CostPart, Line, PatientCosts } from '@/lib/documents/patient-costs/line'
import { dayInWords } from '@/lib/i18n/dates'
import type { Language, Translate } from '@/lib/i18n/translate'
import { regionOf } from '@/lib/i18n/translator'

const HEADINGS: Readonly<Record<CostPart['use'], string>> = {
  pain: 'If TMS is used for pain',
  depression: 'If TMS is used for depression',
  anxiety: 'If TMS is used for anxiety',
}

type CostsProps = { readonly t: Translate; readonly language: Language; readonly costs: PatientCosts }

/** What treatment may cost, use by use, on what that rests, and how to get it in writing. */
export function Costs({ t, language, costs }: CostsProps) {
  const said = ({ text, values = {} }: Line) => t(text, { ...values, ...(values.day && { day: dayInWords(values.day, regionOf(language)) }) })
  const list = (lines: readonly Line[]) => (
    <ul>
      {lines.map((line) => (
        <li key={line.text}>{said(line)}</li>
      ))}
    </ul>
  )
  const paragraphs = (lines: readonly Line[]) => lines.map((line) => <p key={line.text}>{said(line)}</p>)
  return (
    <>
      {costs.parts.length === 0 && (
        <p>
          {t(
            'Insurance often pays a part of TMS for depression when its own conditions are met and it agreed beforehand. For pain it mostly pays nothing, because that use is not FDA-cleared. Prices differ from clinic to clinic: ask us for ours.',
          )}
        </p>
      )}
      {costs.parts.map(({ use, lines, asks, open }) => (
        <section key={use} className="prose">
          <h3>{t(HEADINGS[use])}</h3>
          {paragraphs(lines)}
          {asks.length > 0 && (
            <>
              <p>{t('Before it decides, it usually wants to see:')}</p>
              {list(asks)}
            </>
          )}
          {open.length > 0 && (
            <>
              <p>{t('These make the range narrower. You find them on your card or by calling your insurance:')}</p>
              {list(open)}
            </>
          )}
        </section>
      ))}
      {costs.note && <p>{said(costs.note)}</p>}
      <section className="prose">
        <h3>{t('The cost in writing')}</h3>
        {paragraphs(costs.estimate)}
      </section>
      <section className="prose">
        <h3>{t('Ways to pay')}</h3>
        <p>
          {t(
            'A health savings account (HSA) or flexible spending account (FSA) can often pay for treatment that a doctor prescribes. Ask whoever runs your account first. They may want a letter from the doctor.',
          )}
        </p>
        <p>
          {t(
            'Some medical credit cards charge no interest at first. If anything is still to be paid when that time ends, interest is added from the very first day, often at more than 25 percent a year. Read the terms before you sign. We never apply for one in your name.',
          )}
        </p>
      </section>
    </>
  )
}
