const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#x27;': "'" }
const plain = (text: string) => text.replace(/&(?:quot|amp|lt|gt|#x27);/g, (entity) => ENTITIES[entity] ?? entity)

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), plain(value)]))
}

/** What a browser without scripts would post of this markup: the entries of its form, in the order of the page. */
export function posted(markup: string): FormData {
  const form = new FormData()
  const disabled: boolean[] = []
  let select = ''
  for (const [, closing, tag = '', rest = '', text = ''] of markup.matchAll(/<(\/?)(input|select|option|textarea|fieldset)\b([^>]*)>([^<]*)/g)) {
    const of = attributesOf(rest)
    const name = of.get('name') ?? ''
    if (tag === 'fieldset') closing ? disabled.pop() : disabled.push(of.has('disabled'))
    if (closing || disabled.includes(true) || of.has('disabled')) continue
    if (tag === 'select') select = name
    if (tag === 'option' && of.has('selected')) form.append(select, of.get('value') ?? '')
    if (tag === 'textarea') form.append(name, plain(text).replace(/^\n/, '').replaceAll('\n', '\r\n'))
    const isTicked = !['checkbox', 'radio'].includes(of.get('type') ?? '') || of.has('checked')
    if (tag === 'input' && name && isTicked) form.append(name, of.get('value') ?? '')
  }
  return form
}
