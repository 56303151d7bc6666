'use client'

import { typeface } from './typeface'
import './globals.css'

/** The page of last resort: it stands in for the whole document, so it needs nothing that may have failed. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en" className={typeface}>
      <body>
        <title>Something went wrong</title>
        <main id="main" className="mx-auto max-w-page px-4 py-10 sm:px-6">
          <h1 className="mb-4 text-2xl sm:text-3xl">Something went wrong on our side</h1>
          <div className="prose max-w-measure">
            <p>This page cannot be shown right now. What you saved before is still saved.</p>
            <p>
              <button type="button" onClick={reset} className="min-h-11 font-semibold text-accent underline underline-offset-4">
                Try again
              </button>
            </p>
            <p>
              If you are thinking about ending your life: call or text <a href="tel:988">988</a>. In danger now: call <a href="tel:911">911</a>.
            </p>
          </div>
          <div lang="es" className="prose mt-10 max-w-measure">
            <h2>Algo salió mal de nuestro lado</h2>
            <p>Esta página no se puede mostrar en este momento. Lo que guardó antes sigue guardado.</p>
            <p>
              <button type="button" onClick={reset} className="min-h-11 font-semibold text-accent underline underline-offset-4">
                Intentar de nuevo
              </button>
            </p>
            <p>
              Si está pensando en quitarse la vida: llame al <a href="tel:988">988</a> y oprima 2, o envíe la palabra AYUDA al <a href="sms:988">988</a>. Si corre peligro
              inmediato, llame al <a href="tel:911">911</a>.
            </p>
          </div>
        </main>
      </body>
    </html>
  )
}
