import { PageHeader } from '@/components/ui/page-header'

/** The same words, and the same bytes, whether a page never existed, is somebody else's, or has expired. */
export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-page px-4 py-10 sm:px-6">
      <title>Page not found</title>
      <PageHeader heading="Page not found" />
      <div className="prose max-w-measure">
        <p>There is nothing at this address. It may have been typed wrongly, or it is no longer there.</p>
        <p>
          <a href="/en">Go to the start page</a>
        </p>
        <p>
          If you are thinking about ending your life: call or text <a href="tel:988">988</a>. In danger now: call <a href="tel:911">911</a>.
        </p>
      </div>
    </main>
  )
}
