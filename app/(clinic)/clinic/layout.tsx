import type { Metadata } from 'next'
import type { ReactNode } from 'react'

// Never a patient's name: titles end up in histories, tab bars and screen shares.
export const metadata: Metadata = { title: { default: 'Clinic', template: '%s – Clinic' } }

export default function ClinicLayout({ children }: { readonly children: ReactNode }) {
  return children
}
