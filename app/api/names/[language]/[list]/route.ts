import { isOffered } from '@/lib/i18n/translate'
import { isSuggestedList, namesToSuggest } from '@/lib/intake/names-to-suggest'

type Context = { readonly params: Promise<{ readonly language: string; readonly list: string }> }

/** Every name that a page may suggest of a list, once and whole: what a person types is never asked for. The same for everybody. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { language, list } = await params
  if (!isOffered(language) || !isSuggestedList(list)) return Response.json({ error: 'not found' }, { status: 404 })
  return Response.json(namesToSuggest(list, language))
}
