import { editDistance } from './edit-distance'
import { slipsBetween } from './near'
import { lettersOf, plainName } from './plain-name'

/** Something that can be named: its names as they are written, the ones people of this page know best first. */
export type Named = {
  readonly names: readonly string[]
  /** Known slips: they lead to it and are never offered. */
  readonly slips: readonly string[]
  /** What stands beside a name that is offered, so that the reader is sure: its generic name, or of that the main brand. */
  readonly beside: readonly string[]
}

/** What may be suggested while a name is typed. */
export type Names = {
  readonly all: readonly Named[]
  /** Plain names that are taken for each other: when one of them is guessed at, all of its group are offered. */
  readonly lookAlikes: readonly (readonly string[])[]
  /** Plain right names of things that are not among them: whoever types one of these gets no guess. */
  readonly others: readonly string[]
}

/** A name that is offered: what is put in, and what stands beside it. */
export type Suggestion = { readonly name: string; readonly beside: string }

/** `isGuess`: nothing begins with what was typed; these are names that it resembles. */
export type Suggestions = { readonly isGuess: boolean; readonly found: readonly Suggestion[] }

/** The most that are offered, and of those the most that are guessed at before their look-alikes. */
const MOST = 8
const MOST_GUESSED = 4
/** Fewer letters begin too many names. */
const FROM = 2
/** What begins a known slip is taken for it from this many letters on. */
const SLIP_FROM = 4

/** A name, written and as it is compared. */
type Compared = { readonly name: string; readonly beside: string; readonly plain: string; readonly letters: string }
type Known = { readonly names: readonly Compared[]; readonly slips: readonly string[] }
type Found = { readonly of: Known; readonly name: Compared }
type Graded = Found & { readonly grade: number }

const known = ({ names, slips, beside }: Named): Known => ({
  names: names.map((name, at) => ({ name, beside: beside[at] ?? '', plain: plainName(name), letters: lettersOf(name) })),
  slips: slips.map(lettersOf),
})

/** How well a right name fits: 0 it is the name, 1 it begins so, 2 a combination does, 3 one of its later words does. */
function fitOf({ name, plain, letters }: Compared, sought: string, word: string): number | undefined {
  const begins = letters.startsWith(word)
  const fit = [plain === sought, begins && !name.includes('/'), begins, plain.includes(` ${sought}`)].indexOf(true)
  return fit < 0 ? undefined : fit
}

/** The best of a thing's names by some measure; of equals the one it is best known by. */
function best(of: Known, measure: (name: Compared) => number | undefined): readonly Graded[] {
  const graded = of.names.flatMap((name) => {
    const grade = measure(name)
    return grade === undefined ? [] : [{ of, name, grade }]
  })
  return inOrder(graded).slice(0, 1)
}

const inOrder = (all: readonly Graded[]) => [...all].sort((a, b) => a.grade - b.grade)

/** Things of which a known slip begins so, by their name that is most like it; the one they are best known by if none is. */
function slipped(all: readonly Known[], word: string): readonly Graded[] {
  return all.flatMap((of) => {
    const slip = of.slips.find((one) => one === word || (word.length >= SLIP_FROM && one.startsWith(word)))
    if (slip === undefined) return []
    const [alike] = best(of, ({ letters }) => editDistance(slip, letters, slip.length / 2))
    const name = alike?.name ?? of.names[0]
    return name ? [{ of, name, grade: slip.length - word.length }] : []
  })
}

/** Whether it may become the right name of something else, or already holds one. */
const mayBeOther = (others: readonly string[], sought: string) => others.some((name) => name.startsWith(sought) || sought.startsWith(`${name} `))

const onceEach = (all: readonly Found[]) => all.filter((one, at) => all.findIndex(({ of }) => of === one.of) === at)

/** What is taken for something that is guessed at, by the name that it is taken for. */
function takenFor(all: readonly Known[], lookAlikes: Names['lookAlikes'], { name }: Found): readonly Found[] {
  const groups = lookAlikes.filter((group) => group.includes(name.plain))
  return groups.flat().flatMap((wanted) => all.flatMap((of) => of.names.filter(({ plain }) => plain === wanted).map((taken) => ({ of, name: taken }))))
}

/** What resembles a word: known slips first, then what is fewest slips away; and all that is taken for these. */
function guesses(all: readonly Known[], lookAlikes: Names['lookAlikes'], word: string): readonly Found[] {
  const slips = inOrder(slipped(all, word))
  const near = all.flatMap((of) => best(of, ({ letters }) => slipsBetween(word, letters)))
  // Beside a slip that is known only what is very near is worth a thought.
  const worth = slips[0]?.grade === 0 ? near.filter(({ grade }) => grade <= 1) : near
  const found = onceEach([...slips, ...inOrder(worth)]).slice(0, MOST_GUESSED)
  return onceEach([...found, ...found.flatMap((one) => takenFor(all, lookAlikes, one))])
}

const offered = (all: readonly Found[]) => all.slice(0, MOST).map(({ name: { name, beside } }) => ({ name, beside }))

/**
 * Suggests, out of these names, what may be meant by what was typed so far: the likeliest first, one name a thing and at most
 * eight. Names that begin so go before everything else; only where there are none are names offered that resemble it. The
 * same text gives the same names; nothing is decided from it.
 */
export function suggesting({ all, lookAlikes, others }: Names): (typed: string) => Suggestions {
  const things = all.map(known)
  return (typed) => {
    const sought = plainName(typed)
    if (sought.length < FROM || others.includes(sought)) return { isGuess: false, found: [] }
    const word = sought.replaceAll(' ', '')
    const direct = inOrder(things.flatMap((of) => best(of, (name) => fitOf(name, sought, word))))
    if (direct.length > 0) return { isGuess: false, found: offered(direct) }
    return { isGuess: true, found: mayBeOther(others, sought) ? [] : offered(guesses(things, lookAlikes, word)) }
  }
}
