import { environment } from './environment'

type Options = { readonly sameSite: 'lax' | 'strict'; readonly maxAge?: number }

/** A cookie of ours as it is set: bound to this host over https, never readable by a script. */
export function hostCookie(name: string, more: Options) {
  const secure = environment().publicUrl.startsWith('https:')
  return { name: secure ? `__Host-${name}` : name, options: { httpOnly: true, path: '/', secure, ...more } }
}
