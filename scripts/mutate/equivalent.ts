import type { Mutant } from './mutant'

/** A change that no test can notice, and why. It is known by its line's text, so that it moves with the line. */
export type Equivalent = Pick<Mutant, 'file' | 'source' | 'words'> & { readonly why: string }

/** Changes that leave every judgement as it was, one by one. An entry that fits nothing any more, or that a test does notice, fails the run. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'lib/knowledge/lists.ts',
    source: 'const others = names.filter((one) => one.toLowerCase() !== name.toLowerCase())',
    words: 'names.filter((one) => one.toLowerCase() !== name.toLowerCase()) → names',
    why: 'No entry of today’s lists gives its shown name a second time among the others.',
  },
  {
    file: 'lib/knowledge/lists.ts',
    source: "return { value: id, label: name, ...(others.length > 0 && { hint: others.join(', ') }) }",
    words: '0 → 1',
    why: 'Nothing offered today has exactly one other name.',
  },
  {
    file: 'lib/knowledge/payers/person-requirements.ts',
    source: 'const newest = (limit: Limit): number => limit[limit.length - 1]?.value ?? limit[0].value',
    words: '0 → (-1)',
    why: 'A dated history is never empty, so what stands after “??” is never reached; the type alone asks for it.',
  },
  {
    file: 'lib/knowledge/payers/person-requirements.ts',
    source: 'const newest = (limit: Limit): number => limit[limit.length - 1]?.value ?? limit[0].value',
    words: '0 → 1',
    why: 'A dated history is never empty, so what stands after “??” is never reached; the type alone asks for it.',
  },
  {
    file: 'lib/knowledge/payers/trial-requirement.ts',
    source: 'if (reaches(sure, number, rule.classes ?? 1)) return true',
    words: '1 → 0',
    why: 'One trial is always of one class at least.',
  },
  {
    file: 'lib/knowledge/payers/trial-requirement.ts',
    source: 'return reaches(possible, number, rule.classes ?? 1) ? undefined : false',
    words: '1 → 0',
    why: 'One trial is always of one class at least.',
  },
  {
    file: 'lib/knowledge/safety/safety-item.ts',
    source: "some.reduce<Disposition>((so, one) => (DISPOSITIONS.indexOf(one) > DISPOSITIONS.indexOf(so) ? one : so), 'CLEAR')",
    words: '> → >=',
    why: 'Two of one rank are the same disposition.',
  },
  {
    file: 'lib/knowledge/safety/safety-item.ts',
    source:
      "export const mostUrgent = (some: readonly Urgency[]): Urgency => some.reduce<Urgency>((so, one) => (URGENCIES.indexOf(one) > URGENCIES.indexOf(so) ? one : so), 'ROUTINE')",
    words: '> → >=',
    why: 'Two of one rank are the same urgency.',
  },
  {
    file: 'lib/knowledge/sources/index.ts',
    source: 'const byId = (a: CitableSource, b: CitableSource) => Number(a.id > b.id) - Number(a.id < b.id)',
    words: '> → >=',
    why: 'No two sources share an id; a test sees to that.',
  },
  {
    file: 'lib/knowledge/sources/index.ts',
    source: 'const byId = (a: CitableSource, b: CitableSource) => Number(a.id > b.id) - Number(a.id < b.id)',
    words: '< → <=',
    why: 'No two sources share an id; a test sees to that.',
  },
  {
    file: 'lib/facts/count-trials.ts',
    source: "'failed',",
    words: "'failed' dropped",
    why: 'What is not in the list ranks before it all, and this is the first.',
  },
  {
    file: 'lib/facts/count-trials.ts',
    source: "if (!row) return maybeForMood ? { verdict: 'unknown', why: 'the name is not recognised, so staff identify it', open: mayHaveFailed(answer) } : undefined",
    words: 'undefined → false',
    why: 'Whoever calls it asks only whether there is a judgement.',
  },
  {
    file: 'lib/facts/count-trials.ts',
    source: 'if (!forMood) return undefined',
    words: 'undefined → false',
    why: 'Whoever calls it asks only whether there is a judgement.',
  },
  {
    file: 'lib/facts/count-trials.ts',
    source: 'const rank = (one: TrialEntry) => RANK.indexOf(one.verdict) - (hasFailed(one) && one.thisEpisode ? RANK.length : 0)',
    words: '0 → (-1)',
    why: 'It moves every trial that is not a failure of this episode alike, and those stay far behind one that is.',
  },
  {
    file: 'lib/facts/count-trials.ts',
    source: 'const rank = (one: TrialEntry) => RANK.indexOf(one.verdict) - (hasFailed(one) && one.thisEpisode ? RANK.length : 0)',
    words: '0 → 1',
    why: 'It moves every trial that is not a failure of this episode alike, and those stay far behind one that is.',
  },
  {
    file: 'lib/facts/count-trials.ts',
    source: 'if (pair.length < 2) return all',
    words: '2 → 1',
    why: 'A pair of one keeps that one.',
  },
  {
    file: 'lib/facts/fibromyalgia.ts',
    source: 'everyOf([ifKnown(index, (known) => known >= 4 && known <= 6), ifKnown(severity, (known) => known >= 9)]),',
    words: '6 → 7',
    why: 'An index of 7 with a severity of 9 fulfils the line before.',
  },
  {
    file: 'lib/facts/gad-7.ts',
    source: 'work: (...items) => (items.includes(undefined) ? undefined : items.reduce<number>((sum, score) => sum + (score ?? 0), 0)),',
    words: '0 → (-1)',
    why: 'No item is missing where the sum is built; the type alone asks for it.',
  },
  {
    file: 'lib/facts/gad-7.ts',
    source: 'work: (...items) => (items.includes(undefined) ? undefined : items.reduce<number>((sum, score) => sum + (score ?? 0), 0)),',
    words: '0 → 1',
    why: 'No item is missing where the sum is built; the type alone asks for it.',
  },
  {
    file: 'lib/facts/gad-7.ts',
    source: "{ from: 0, band: 'minimal', words: 'minimal' },",
    words: '0 → (-1)',
    why: 'No total is below none.',
  },
  {
    file: 'lib/facts/phq-9.ts',
    source: "{ from: 0, band: 'minimal', words: 'minimal' },",
    words: '0 → (-1)',
    why: 'No total is below none.',
  },
  {
    file: 'lib/facts/interaction-rules.ts',
    source: "'dextromethorphan',",
    words: "'dextromethorphan' dropped",
    why: 'The one row that holds it holds bupropion too, which stands in the same list.',
  },
  {
    file: 'lib/facts/interaction-rules.ts',
    source: "except: ['tramadol'],",
    words: "'tramadol' dropped",
    why: 'Two rows of one medicine are no pair anyway.',
  },
  {
    file: 'lib/facts/interactions.ts',
    source: 'current && INTERACTION_RULES.flatMap((rule) => current.flatMap((a, at) => current.slice(at + 1).flatMap((b) => pairOf(rule, a, b)))),',
    words: '1 → 0',
    why: 'A medicine with itself is no pair anyway.',
  },
  {
    file: 'lib/facts/medicines/did-you-mean.ts',
    source: 'const direct = [...listed, ...named, ...(listed.length > 0 ? nearTo(word, 1) : nearTo(word))]',
    words: '1 → 0',
    why: 'No listed misspelling of today’s table is one letter away from the name of another row.',
  },
  {
    file: 'lib/facts/names/edit-distance.ts',
    source: 'let last = Array.from({ length: b.length + 1 }, (_, letters) => letters)',
    words: '1 → 2',
    why: 'A place behind the last letter is never read.',
  },
  {
    file: 'lib/facts/names/edit-distance.ts',
    source: 'for (let i = 1; i <= a.length; i += 1) {',
    words: '1 → 0',
    why: 'The line before the first letter comes out as it stands already.',
  },
  {
    file: 'lib/facts/medicine-hazards.ts',
    source: 'if (!taken || !group) return undefined',
    words: '!taken || !group → (!taken && !group)',
    why: 'Both are known together.',
  },
  {
    file: 'lib/facts/medicine-hazards.ts',
    source: 'if (tramadol && (partner || (tramadol.mgPerDay ?? 0) > TRAMADOL_LABEL_MG)) return true',
    words: '0 → 1',
    why: 'Far below the label either way.',
  },
  {
    file: 'lib/facts/medicine-hazards.ts',
    source: 'if (tramadol && (partner || (tramadol.mgPerDay ?? 0) > TRAMADOL_LABEL_MG)) return true',
    words: '0 → (-1)',
    why: 'Far below the label either way.',
  },
  {
    file: 'lib/facts/medicine-points.ts',
    source: "if (contains(row, 'bupropion')) return ofBupropion(row.id === 'bupropion' ? mgPerDay : undefined, context)",
    words: 'undefined → false',
    why: 'Neither is above a dose.',
  },
  {
    file: 'lib/facts/medicine-points.ts',
    source: "row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined && mgPerDay !== undefined && mgPerDay > row.labelMaximum",
    words: "row.countsAs === 'antidepressant' && row.seizureRisk === 'none' → (row.countsAs === 'antidepressant' || row.seizureRisk === 'none')",
    why: 'Of the rows that have a highest dose, bupropion is the only one that is graded otherwise, and it is judged two lines above.',
  },
  {
    file: 'lib/facts/medicine-points.ts',
    source: "row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined && mgPerDay !== undefined && mgPerDay > row.labelMaximum",
    words:
      "row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined → (row.countsAs === 'antidepressant' && row.seizureRisk === 'none' || row.labelMaximum !== undefined)",
    why: 'Of the rows that have a highest dose, bupropion is the only one that is graded otherwise, and it is judged two lines above.',
  },
  {
    file: 'lib/facts/medicine-points.ts',
    source: "row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined && mgPerDay !== undefined && mgPerDay > row.labelMaximum",
    words:
      "row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined && mgPerDay !== undefined → (row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined || mgPerDay !== undefined)",
    why: 'Of the rows that have a highest dose, bupropion is the only one that is graded otherwise, and it is judged two lines above.',
  },
  {
    file: 'lib/facts/pain.ts',
    source: 'return (named?.length ?? 0) > 0 || (places?.length ?? 0) > 0 ? true : undefined',
    words: '0 → (-1)',
    why: 'Neither is more than none.',
  },
  {
    file: 'lib/facts/person.ts',
    source: 'work: (born, on) => (born && on && born <= on ? yearsBetween(born, on) : undefined),',
    words: 'born && on → (born || on)',
    why: 'The day is always known, and no day is at or after a birth that is not.',
  },
  {
    file: 'lib/facts/treatments.ts',
    source: 'const isStandard = ({ row, lines, forPain }: PainTreatment): Maybe => (row ? forPain || lines.some((line) => STANDARD.includes(line)) : undefined)',
    words: 'some → every',
    why: 'No row is of a standard line and advised against for one condition.',
  },
  {
    file: 'lib/facts/trial-verdict.ts',
    source: 'const NAMES_PAIN_OR_SLEEP = /\\b(pain|sleep|fibromyalgia|itch)\\b/i',
    words: '/\\b(pain|sleep|fibromyalgia|itch)\\b/i → /\\b(pain|sleep|fibromyalgia)\\b/i',
    why: 'The only note that names an itch names sleep and pain too.',
  },
  {
    file: 'lib/facts/trial-verdict.ts',
    source: 'return undefined',
    words: 'undefined → false',
    why: 'Whoever calls it asks only whether there is a judgement.',
  },
  {
    file: 'lib/knowledge/disagreements/index.ts',
    source: 'const byId = (a: Disagreement, b: Disagreement) => (a.id < b.id ? -1 : 1)',
    words: '< → <=',
    why: 'No two of one file share an id.',
  },
  {
    file: 'lib/knowledge/disagreements/index.ts',
    source: 'const byId = (a: Disagreement, b: Disagreement) => (a.id < b.id ? -1 : 1)',
    words: '1 → 2',
    why: 'Only the sign is asked of it.',
  },
  {
    file: 'lib/knowledge/disagreements/index.ts',
    source: 'const byId = (a: Disagreement, b: Disagreement) => (a.id < b.id ? -1 : 1)',
    words: '1 → 0',
    why: 'For the sort it is enough that the other way round is told apart.',
  },
  {
    file: 'lib/facts/contradictions.ts',
    source: 'const inputs = [...new Set<Fact<unknown>>([...WRITTEN_IN, ...explained, ...answerRules.flatMap(({ reads }) => reads), implants.facts.otherImplant])]',
    words: 'implants.facts.otherImplant dropped',
    why: 'It is among the written texts already.',
  },
  {
    file: 'lib/facts/contradictions.ts',
    source: 'const rank = ({ settled, disposition }: Contradiction) => (settled ? order.length : 0) + order.indexOf(disposition)',
    words: '0 → (-1)',
    why: 'It moves all that are not settled alike, and those stay before the settled ones.',
  },
  {
    file: 'lib/facts/contradictions/answer-rules.ts',
    source: 'stated: [medicines.facts.list, (rows) => rows.length > 0],',
    words: '> → >=',
    why: 'An empty list is no answer, so it never comes here.',
  },
  {
    file: 'lib/facts/contradictions/answer-rules.ts',
    source: 'stated: [medicines.facts.list, (rows) => rows.length > 0],',
    words: '0 → (-1)',
    why: 'An empty list is no answer, so it never comes here.',
  },
  {
    file: 'lib/facts/contradictions/device-treatments.ts',
    source: 'const row = name === undefined ? undefined : recognise(name)',
    words: 'undefined → false',
    why: 'Whoever calls it asks only whether there is something.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: '.slice(0, Math.max(0, start - 1))',
    words: '0 → (-1)',
    why: 'The comma itself carries nothing, and before the first comma what is carried is not asked.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: '.slice(0, Math.max(0, start - 1))',
    words: '0 → 1',
    why: 'The comma itself carries nothing, and before the first comma what is carried is not asked.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: '.slice(0, Math.max(0, start - 1))',
    words: '- → +',
    why: 'The comma itself carries nothing, and before the first comma what is carried is not asked.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: '.slice(0, Math.max(0, start - 1))',
    words: '1 → 0',
    why: 'The comma itself carries nothing, and before the first comma what is carried is not asked.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: 'const isCarried = carried && start > 0 && !RESTART.test(sentence.slice(start, end))',
    words: '> → >=',
    why: 'Before the first comma nothing is carried.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: 'const isCarried = carried && start > 0 && !RESTART.test(sentence.slice(start, end))',
    words: '0 → (-1)',
    why: 'Before the first comma nothing is carried.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: 'const isCarried = carried && start > 0 && !RESTART.test(sentence.slice(start, end))',
    words: '0 → 1',
    why: 'Before the first comma nothing is carried.',
  },
  {
    file: 'lib/facts/contradictions/written-contradictions.ts',
    source: 'if (written.length === 0) return []',
    words: '0 → (-1)',
    why: 'It only saves time: without words nothing is found.',
  },
  {
    file: 'lib/knowledge/payers/number-on-the-day.ts',
    source: 'derived({ key, label, from: [judgedOn], work: (day) => (day === undefined ? undefined : valueOn(history, day)), show })',
    words: 'undefined → false',
    why: 'The day of judging is always known; the type alone asks for it.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: "if (isRelatives(sentence, before, after)) return isMineToo(after) || isMineToo(next) ? 'stated' : undefined",
    words: 'undefined → false',
    why: 'Whoever asks looks the answer up among three names: neither is one of them.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: 'if (FEARED.test(before)) return undefined',
    words: 'undefined → false',
    why: 'Whoever asks looks the answer up among three names: neither is one of them.',
  },
  {
    file: 'lib/facts/contradictions/mention.ts',
    source: "return ever && FOR_A_TIME.test(after) && !NEVER.test(sentence) ? 'past' : undefined",
    words: 'undefined → false',
    why: 'Whoever asks looks the answer up among three names: neither is one of them.',
  },
]

/** Whether this entry is about this mutant. */
export const isAbout = ({ file, source, words }: Equivalent, mutant: Mutant): boolean => mutant.file === file && mutant.source === source && mutant.words === words
