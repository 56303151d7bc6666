const setValue = () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set

/** Puts words into a text box as if they were typed: whoever watches the form – what saves it, what checks it – learns of them. */
export function putIn(input: HTMLInputElement, words: string): void {
  // React takes a value that was set in its own way for one that it knows already, and says nothing.
  setValue()?.call(input, words)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
