/**
 * What a line of the web server's output may show once it answers requests. The framework prints the message of every
 * error it meets, and a message can quote what somebody typed: so our own records and the places in the code pass, a
 * message is cut down to the name of its error, and everything else is dropped.
 * @returns the line to show, or undefined for none
 */
export function safeLine(line: string): string | undefined {
  if (isRecord(line)) return line
  const place = /^\s+at .*?([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?$/.exec(line)?.[1]
  if (place) return `    at ${place}`
  const name = /\b([A-Z][A-Za-z]*Error|Refusal|DoesNotOpen)\b/.exec(line)?.[1]
  return name && `${name} (message withheld)`
}

function isRecord(line: string): boolean {
  if (!line.startsWith('{"at":"')) return false
  try {
    return typeof JSON.parse(line).event === 'string'
  } catch {
    return false
  }
}
