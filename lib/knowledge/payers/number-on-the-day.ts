import { type History, valueOn } from '@/lib/rules/dated'
import { derived, type Fact, judgedOn } from '@/lib/rules/fact'

/** A payer's dated number as it held on the day of judging: sentences name it, so that an older day quotes the older number. */
export const numberOnTheDay = (key: string, label: string, history: History<number>, show: (number: number) => string = String): Fact<number> =>
  derived({ key, label, from: [judgedOn], work: (day) => (day === undefined ? undefined : valueOn(history, day)), show })
