import { date, one, text, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { is, not } from '@/lib/rules/condition'
import { states } from './states'

/** Who the person is, how to reach them, and who is filling in the form. */
export const aboutYou = step({
  id: 'about-you',
  section: 'you',
  heading: 'About you',
  why: 'We need to know who you are and how to reach you. Your age and your state also change which rules apply to you.',
  more: 'More about you: how to reach you, your state, who helps you (you may skip this)',
  seconds: 80,
  given: 'every-question',
  fields: {
    filledBy: one({
      label: 'Who is filling in this form?',
      hint: 'Under 18, a parent or guardian must fill it in. After this, “you” means the patient.',
      options: {
        self: 'I am, for myself',
        helper: 'Someone who helps the patient',
        guardian: 'The patient’s parent or legal guardian',
        staff: 'A member of the clinic’s staff',
      },
      certain: true,
      needed: 'Choose who is filling in this form.',
    }),
    helperName: text({
      label: 'Name of the person filling it in',
      hint: 'Please add what you are to the patient, such as mother or friend.',
      later: true,
    }),
    fullName: text({ label: 'Full name', hint: 'As it stands on your insurance card or ID.', autocomplete: 'name', needed: 'Enter your full name.' }),
    dateOfBirth: date({ label: 'Date of birth', earliest: '1900-01-01', autocomplete: 'bday', needed: 'Enter your date of birth: month, day and year.' }),
    email: text({ label: 'E-mail address', hint: 'We need an e-mail address or a phone number. One is enough.', format: 'email', autocomplete: 'email' }),
    phone: text({ label: 'Phone number', hint: 'With its area code.', format: 'phone', autocomplete: 'tel' }),
    contactBy: one({ label: 'How should we contact you?', options: { email: 'E-mail', phone: 'Phone call', text: 'Text message' }, certain: true, later: true }),
    mayLeaveMessage: yesno({ label: 'May we leave a message for you?', hint: 'Others who share your phone or e-mail may hear or see it.', certain: true, later: true }),
    state: one({ label: 'Which state do you live in?', options: states, certain: true, later: true, autocomplete: 'address-level1' }),
    language: one({ label: 'Which language do you want to speak with us?', options: { en: 'English', es: 'Español', other: 'Another language' }, certain: true }),
    interpreter: yesno({ label: 'Would you like an interpreter?', hint: 'It costs you nothing.', certain: true, later: true }),
    preferredName: text({ label: 'What should we call you?', later: true, autocomplete: 'nickname' }),
    emergencyContact: text({ label: 'Who should we call in an emergency?', hint: 'A name and a phone number.', later: true }),
    noContact: text({
      label: 'No e-mail and no phone: how can we reach you?',
      hint: 'Through someone you trust, for example, or by letter.',
      hintForStaff: 'Write how, and why there is neither.',
      later: true,
    }),
  },
  showFieldIf: (facts) => ({ helperName: not(is(facts.filledBy, 'self')), interpreter: not(is(facts.language, 'en')) }),
})
