import { date, one, text, yesno } from '@/lib/forms/field'
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
  seconds: 50,
  fields: {
    offLabelUnderstood: yesno({
      label: 'I understand that using TMS for pain is off-label',
      hint: 'Not clear to you? Then do not agree to it yet. We will explain it.',
      certain: true,
      needed: 'Choose what is true for you, or “What I did not choose is not true for me”, so that we know whether to explain it.',
    }),
    contactConsent: yesno({ label: 'You may contact me about this form', hint: 'You can take this back at any time.', certain: true }),
    signature: text({
      label: 'Type your full name to sign',
      hint: 'It says that the answers are true as far as you know. If you help the patient, type the patient’s name, and only if the patient agrees. A parent or guardian types their own name.',
      hintForStaff: 'Type the patient’s name, if the patient agrees. For someone under 18, type the name of the parent or guardian who agrees.',
      autocomplete: 'name',
      needed: 'Type your full name to sign.',
    }),
    signedOn: date({ label: 'Signed on', earliest: '2020-01-01', later: true, unasked: true }),
    signedBy: one({
      label: 'Signed by',
      options: {
        patient: 'The patient',
        guardian: 'The parent or legal guardian',
        staff: 'Staff, with the patient',
        'guardian-by-staff': 'The parent or legal guardian, typed by staff',
      },
      certain: true,
      later: true,
      unasked: true,
    }),
  },
  groups: [
    { id: 'agree', legend: 'Which of these are true for you?', fields: ['offLabelUnderstood', 'contactConsent'], closedBy: 'What I did not choose is not true for me' },
  ],
})
