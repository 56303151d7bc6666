/**
 * Names a letter or two apart that belong to different rows. When one of them may be meant, all of its group are offered:
 * a person who reads both sees which one is theirs.
 */
export const LOOK_ALIKES: readonly (readonly string[])[] = [
  ['tramadol', 'trazodone'],
  ['celexa', 'celebrex'],
  ['bupropion', 'buspirone'],
  ['clonazepam', 'lorazepam', 'clozapine'],
  ['fluoxetine', 'duloxetine', 'fluvoxamine'],
  ['citalopram', 'escitalopram'],
  ['ketamine', 'esketamine nasal spray'],
  ['remeron', 'demerol'],
  ['paxil', 'tafil'],
  ['ativan', 'atarax'],
  ['adderall', 'inderal'],
  ['fioricet', 'lorcet'],
  ['tradea', 'tradol'],
  ['imipramine', 'trimipramine'],
  ['nortriptyline', 'protriptyline'],
]

/**
 * Right names of common medicines that have no row and are near to one that has. They are no misspellings, so nobody is
 * asked about them; like every name without a row they go to staff.
 */
export const OTHER_MEDICINES: ReadonlySet<string> = new Set([
  'allegra',
  'betamethasone',
  'calcium',
  'claritin',
  'flomax',
  'librium',
  'loxapine',
  'oxazepam',
  'plavix',
  'prednisolone',
  'toradol',
  'vitamin',
  'zyrtec',
])

/** How many letters two names may differ in and still be asked about, by the shorter one's length. */
export function mayDiffer(a: string, b: string): number {
  const letters = Math.min(a.length, b.length)
  if (letters <= 3) return 0
  return letters <= 5 ? 1 : 2
}
