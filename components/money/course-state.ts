import type { Paper } from '@/lib/documents/papers/paper'
import type { ActionState } from '../clinic/form-field'
import type { MoneyShown } from './out-of-pocket'

/** What a plan of visits comes to; the paper as it would be given, where one may be made. Nothing of it is stored. */
export type Preview = { readonly money: MoneyShown; readonly paper?: Paper }

/** What came of the last try of the course form. */
export type CourseState = ActionState & { readonly preview?: Preview }
export type CourseAction = (previous: CourseState, form: FormData) => Promise<CourseState>
