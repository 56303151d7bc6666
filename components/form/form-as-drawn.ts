/** Whether a control still stands as the server drew it. */
function isUntouched(control: Element): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].every(({ selected, defaultSelected }) => selected === defaultSelected)
  if (control instanceof HTMLTextAreaElement) return control.value === control.defaultValue
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return true
  if (control.type === 'checkbox' || control.type === 'radio') return control.checked === control.defaultChecked
  return control.value === control.defaultValue
}

/** Whether nobody has filled anything in since the form was drawn, or before scripts ran: a person or the browser can be quicker. */
export const isAsDrawn = (form: HTMLFormElement): boolean => [...form.elements].every(isUntouched)
