import { one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

/** What a person must know before anything is stored: the privacy notice, and that nobody watches this form. */
export const beforeYouStart = step({
  id: 'before-you-start',
  section: 'start',
  heading: 'Before you start',
  why: 'Before you type, you should know who sees your answers. You should also know that nobody watches this form.',
  intro: 'In an emergency, do not use this form: call 911. If you think about ending your life, call or text 988 at any time. It is free.',
  notice: 'privacy',
  seconds: 35,
  fields: {
    privacyNotice: one({
      label: 'Our privacy notice',
      options: { declined: 'I do not want to confirm that', acknowledged: 'I have received the privacy notice' },
      certain: true,
    }),
    notMonitored: yesno({
      label: 'I understand that nobody reads this form while I fill it in',
      hint: 'If your answers suggest danger, our staff are alerted, and a doctor may read those answers, even if you do not send the form. They may not see it at once.',
      certain: true,
      needed: 'Choose what is true for you, or “What I did not choose is not true for me”, so that we know you have read this.',
    }),
  },
  groups: [
    {
      id: 'read',
      legend: 'Which of these are true for you?',
      hint: 'The privacy notice says how we use and protect your health information. You can go on either way.',
      fields: ['privacyNotice', 'notMonitored'],
      closedBy: 'What I did not choose is not true for me',
    },
  ],
})
