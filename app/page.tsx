import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { acceptedOf } from '@/lib/i18n/accepted'
import { OFFERED } from '@/lib/i18n/translate'

/** The bare address leads to the start page, in the language that the browser asks for; English where it asks for none of ours. */
export default async function Home() {
  redirect(`/${acceptedOf((await headers()).get('accept-language'), OFFERED) ?? 'en'}`)
}
