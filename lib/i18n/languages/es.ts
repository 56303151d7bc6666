/** Spanish, as spoken in the United States. Not offered until it is complete; the crisis lines are shown beside the English ones. */
export const es: Readonly<Record<string, string>> = {}
