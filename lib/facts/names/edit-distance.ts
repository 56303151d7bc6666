/** How far the ends of the two words so far are apart, from the three (or, swapped, four) ways to come there. */
function stepTo(same: boolean, above: number, left: number, diagonal: number, swapped: number): number {
  const plain = Math.min(above + 1, left + 1, same ? diagonal : diagonal + 1)
  return Math.min(plain, swapped + 1)
}

const at = (row: readonly number[], place: number): number => row[place] ?? Number.POSITIVE_INFINITY

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word into the other
 * (Damerau–Levenshtein, each place touched once). Stops at `most`: anything further apart is `undefined`.
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, letters) => letters)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? at(before, j - 2) : Number.POSITIVE_INFINITY
      const distance = stepTo(a[i - 1] === b[j - 1], at(last, j), at(row, j - 1), at(last, j - 1), swapped)
      row.push(distance)
      least = Math.min(least, distance)
    }
    if (least > most) return undefined
    before = last
    last = row
  }
  const distance = at(last, b.length)
  return distance > most ? undefined : distance
}
