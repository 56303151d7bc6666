/** A form's fields as they were typed. */
export type Typed = Readonly<Record<string, string | undefined>>

/** What is wrong, by the name of the field: what to do, never what was typed. */
export type Problems = Readonly<Record<string, string>>
