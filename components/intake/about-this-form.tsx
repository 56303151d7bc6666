import type { Translate } from '@/lib/i18n/translate'
import { filled } from '../ui/filled'
import { Tick } from '../ui/tick'
import { phoneLink } from './help-links'

/** What TMS is for pain, and what this form does with the answers: honestly, and in few words. */
export function AboutThisForm({ t }: { readonly t: Translate }) {
  return (
    <div className="prose max-w-measure">
      <h2>{t('What TMS is, honestly')}</h2>
      <p>
        {t(
          'TMS stands for transcranial magnetic stimulation. A coil at your head sends short magnetic pulses to a part of the brain. You are awake. There is no operation. It usually takes many visits over several weeks.',
        )}
      </p>
      <p>
        {t(
          'In the United States, TMS is cleared for depression, and some devices are cleared for migraine. For chronic pain it is used “off-label”: doctors may do that, but it is not an approved use. The research is promising but still developing, and results are mixed. TMS is not a cure, and it does not repair a damaged nerve or joint.',
        )}
      </p>
      <h2>{t('What this form does')}</h2>
      <p>{t('It looks at safety, at what you have tried, and at what it may cost.')}</p>
      <p>
        {t(
          'Nobody reads it while you fill it in, unless your answers suggest danger to you. Then our staff are alerted, and a doctor may read those answers, even if you never send it. They may not see it at once.',
        )}
      </p>
      <p>
        <a href="/manual" hrefLang="en">
          {t('The rules behind this form are public')}
        </a>
      </p>
    </div>
  )
}

/** Three things to know at a glance. */
export function AtAGlance({ t }: { readonly t: Translate }) {
  const facts = [
    [t('About 20 minutes'), t('You can stop and come back, here or on another device.')],
    [t('“I am not sure” is a good answer'), t('You may skip most questions.')],
    [t('It decides nothing'), t('People decide, with you.')],
  ] as const
  return (
    <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-3 lg:grid-cols-1">
      {facts.map(([said, more]) => (
        <li key={said} className="flex gap-3">
          <Tick className="mt-1 shrink-0 text-accent" />
          <span>
            <span className="block font-semibold">{said}</span>
            <span className="block text-soft">{more}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** For whoever rather talks, or writes by hand. */
export function OtherWays({ t, phone, paper }: { readonly t: Translate; readonly phone: string; readonly paper: string }) {
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways" className="text-lg">
        {t('Rather not fill it in here?')}
      </h2>
      {phone && <p className="mt-2">{filled(t('Call us: {phone}. We ask the questions and type in what you say.'), { phone: phoneLink(phone) })}</p>}
      <p className="mt-2">
        {filled(t('{paper} and fill it in by hand. You need no e-mail address and no smartphone.'), { paper: <a href={paper}>{t('Print the form')}</a> })}
      </p>
    </section>
  )
}
