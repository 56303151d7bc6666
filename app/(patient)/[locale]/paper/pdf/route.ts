import { paperForm } from '@/lib/documents/paper-form'
import { offeredLanguage, translate } from '@/lib/i18n/translate'
import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { clinic } from '../../../clinic'

/** The paper form as a tagged PDF, in usual or large print. It is the same for everybody and names nobody. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params
  const language = offeredLanguage(locale)
  const print = new URL(request.url).searchParams.get('print') === 'large' ? 'large' : 'usual'
  const bytes = await paperPdf(paperForm(await clinic(language), language, translate(language)), print)
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="intake-form-${language}.pdf"`, 'Cache-Control': 'no-store' },
  })
}
