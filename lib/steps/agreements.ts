import { date, text, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

/** What a person has read and agrees to before sending. It is no consent to treatment. */
export const agreements = step({
  id: 'agreements',
  section: 'coverage',
  heading: 'Before you send',
  why: 'You should know what TMS is cleared for, and what signing here means, before you send anything.',
  intro:
    'TMS is not FDA-cleared for pain. Using it for pain is called “off-label”. Doctors may do that, but the evidence is still developing, and results differ from person to person. ' +
    'Signing here is not consent to treatment. It does not oblige you to anything.',
  seconds: 15,
  fields: {
    offLabelUnderstood: yesno({
      label: 'Do you understand that using TMS for pain is off-label?',
      hint: 'If anything is not clear, choose “No”. We will explain it.',
      certain: true,
      needed: 'Choose “Yes” or “No”, so that we know whether to explain it.',
    }),
    contactConsent: yesno({ label: 'May we contact you about this form?', hint: 'In the way you chose. You can take this back at any time.', certain: true }),
    signature: text({
      label: 'Type your full name to sign',
      hint: 'It says that your answers are true as far as you know.',
      autocomplete: 'name',
      needed: 'Type your full name to sign.',
    }),
    signedOn: date({ label: 'Today’s date', earliest: '2020-01-01' }),
  },
})
