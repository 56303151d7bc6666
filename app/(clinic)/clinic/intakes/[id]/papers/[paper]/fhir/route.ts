import { download, fileName, paperFile } from '../../file-response'

type Asked = { readonly params: Promise<{ readonly id: string; readonly paper: string }> }

/** The packet as FHIR R4, for the payer’s systems, as it was kept. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  return paperFile({ ...(await params), purpose: 'paper.bundle-taken' }, async ({ head, bundle }) =>
    bundle ? download(JSON.stringify(bundle, null, 2), 'application/fhir+json', fileName(head, 'fhir', 'json')) : undefined,
  )
}
