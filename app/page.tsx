import { redirect } from 'next/navigation'

/** The bare address leads to the start page, in English until a language is chosen. */
export default function Home() {
  redirect('/en')
}
