import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { describe, expect, it } from 'vitest'
import { FormProvider } from '@/components/form/form-context'
import { ListedWidget, Suggestions } from '@/components/form/listed'
import { ManyWidget } from '@/components/form/many'
import type { ListedField, ManyField } from '@/lib/forms/field'
import { translator } from '@/lib/i18n/translator'
import { optionsIn } from '@/lib/knowledge/lists'

const medicine: ListedField = { kind: 'listed', label: 'Name of the medicine', from: 'medicines', text: true }
const conditions: ManyField = { kind: 'many', label: 'What is it called?', options: optionsIn('conditions'), from: 'conditions' }

function within(scripted: boolean, children: ReactNode): ReactNode {
  const surroundings = {
    t: translator({}),
    scripted,
    problems: {},
    unlikely: {},
    suggestions: { medicines: ['duloxetine (Cymbalta)', 'a <b> & "c"'] },
    rows: {},
    phone: '',
    form: undefined,
    reread: () => undefined,
  }
  return <FormProvider value={surroundings}>{children}</FormProvider>
}
const markup = (scripted: boolean, children: ReactNode): string => renderToStaticMarkup(within(scripted, children))

describe('a box with suggestions', () => {
  const box = <ListedWidget field={medicine} name="list.0.medicine" value="Zoloft" />

  it('is a text box with the browser’s own list until scripts run, and without them', () => {
    const html = markup(false, box)
    expect(html).toContain('list="suggest-medicines"')
    expect(html).toContain('value="Zoloft"')
    expect(html).not.toContain('role=')
  })

  it('is a closed combobox once scripts run, with the same words and no second list', () => {
    const html = markup(true, box)
    expect(html).toContain('role="combobox"')
    expect(html).toContain('aria-expanded="false"')
    expect(html).toContain('value="Zoloft"')
    expect(html).not.toContain(' list="')
  })

  it('brings the browser’s own list only to those without scripts', () => {
    expect(markup(false, <Suggestions />)).toBe(
      '<noscript><datalist id="suggest-medicines"><option value="duloxetine (Cymbalta)"></option><option value="a &lt;b&gt; &amp; &quot;c&quot;"></option></datalist></noscript>',
    )
  })
})

describe('conditions', () => {
  it('are all check boxes in the page, and their other words are found but not shown', async () => {
    // As the server draws it: what only some pages load is there all the same.
    const { prelude } = await prerender(within(false, <ManyWidget field={conditions} name="conditions" value={['neck-pain']} />))
    const html = await new Response(prelude).text()
    expect(html.match(/type="checkbox"/g)?.length).toBeGreaterThanOrEqual(optionsIn('conditions').length)
    expect(html).not.toContain('culebrilla')
    expect(html).not.toMatch(/<div[^>]* hidden=""/)
    expect(html).toMatch(/<input[^>]*value="neck-pain"[^>]*checked=""|<input[^>]*checked=""[^>]*value="neck-pain"/)
  })
})
