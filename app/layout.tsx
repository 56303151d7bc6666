import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { offeredLanguage } from '@/lib/i18n/translate'
import { typeface } from './typeface'
import './globals.css'

// No page of this product belongs in a search engine, and no address of it in another site's log.
// There is no title here: a page that puts "Error: " before its own would otherwise have two.
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#12191b' },
  ],
}

/** The document. Reading a header makes every page dynamic, so that each carries the nonce of its own response. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = offeredLanguage((await headers()).get('x-language'))
  return (
    <html lang={language} className={typeface}>
      <body>{children}</body>
    </html>
  )
}
