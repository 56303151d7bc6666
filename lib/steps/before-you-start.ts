import { one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

/** What a person must know before anything is stored: the privacy notice, and that nobody watches this form. */
export const beforeYouStart = step({
  id: 'before-you-start',
  section: 'start',
  heading: 'Before you start',
  why: 'You should know who sees your answers, and that nobody watches this form, before you type anything.',
  intro: 'In an emergency, do not use this form: call 911. If you think about ending your life, call or text 988 at any time. It is free.',
  seconds: 12,
  fields: {
    privacyNotice: one({
      label: 'Our privacy notice',
      hint: 'It says how we use and protect your health information. You can go on either way.',
      options: { acknowledged: 'I have received the notice', declined: 'I do not want to confirm that' },
      certain: true,
    }),
    notMonitored: yesno({
      label: 'Do you understand that nobody reads this form while you fill it in?',
      hint: 'If your answers suggest danger, our staff are alerted, even if you do not send the form. They may not see it at once.',
      certain: true,
      needed: 'Choose “Yes” or “No”, so that we know you have read this.',
    }),
  },
})
