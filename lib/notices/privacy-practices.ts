import { line, type Notice } from './notice'

// The elements of 45 CFR 164.520(b) as they stand since February 2026: records of substance use treatment (42 CFR Part 2) are
// included, because a psychiatric clinic receives them from programs that treated its patients.

/** How medical information is used, and what rights people have over it. */
export const privacyPractices: Notice = {
  id: 'privacy-practices',
  title: 'Notice of privacy practices',
  effective: '2026-11-23',
  law: '45 CFR 164.520; 42 CFR 2.22',
  substance: [
    line(
      'We use your answers to care for you, to be paid for that care, and to run the clinic. Otherwise we need your permission, or a law that allows it.',
      '164.520(b)(1)(ii)',
    ),
    line(
      'You can see your record, get a copy, and ask us to correct it. You can say how we reach you, and you can complain without any harm to your care.',
      '164.520(b)(1)(iv)',
    ),
    line('Records of drug or alcohol treatment: the law guards them more than others.', '164.520(b)(1)(ii)(D)'),
  ],
  parts: [
    {
      lines: [
        line(
          'THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED AND HOW YOU CAN GET ACCESS TO THIS INFORMATION. PLEASE REVIEW IT CAREFULLY.',
          '164.520(b)(1)(i)',
        ),
        line('It is the notice of {clinic}.'),
      ],
    },
    {
      heading: 'Your rights',
      points: [
        line(
          'You can see your record and get a copy, on paper or as a file. Ask us; we answer within 30 days and may charge what the copy costs.',
          '164.520(b)(1)(iv)(C)',
        ),
        line('You can ask us to correct what you think is wrong or missing. If we say no, we tell you why in writing within 60 days.', '164.520(b)(1)(iv)(D)'),
        line('You can ask us to reach you in a certain way, such as only by letter or only at one number. We agree to what is reasonable.', '164.520(b)(1)(iv)(B)'),
        line(
          'You can ask us to limit what we use or share. We do not have to agree, except here: if you pay for a service yourself and in full, we will not tell your health insurance about it unless a law says we must.',
          '164.520(b)(1)(iv)(A)',
        ),
        line(
          'You can get a list of those we shared your information with in the last six years. It leaves out care, payment and running the clinic.',
          '164.520(b)(1)(iv)(E)',
        ),
        line('You can get this notice on paper at any time, also if you have read it here.', '164.520(b)(1)(iv)(F)'),
        line('Someone may act for you. That may be a legal guardian, or whoever holds your medical power of attorney.'),
      ],
    },
    {
      heading: 'When we use and share without asking you',
      points: [
        line('To treat you. For example: we talk with another doctor who treats you.', '164.520(b)(1)(ii)(A)'),
        line('To be paid. For example: we send your insurance what it needs to decide whether it pays.', '164.520(b)(1)(ii)(A)'),
        line('To run the clinic. For example: we look at how well our care works, and train our staff.', '164.520(b)(1)(ii)(A)'),
        line('To remind you of a visit, or to tell you about other ways of treatment.', '164.520(b)(1)(iii)'),
        line('For public health: to report some illnesses, bad effects of medicines, abuse or neglect.', '164.520(b)(1)(ii)(B)'),
        line('To keep somebody from serious and close danger.', '164.520(b)(1)(ii)(B)'),
        line(
          'To those who watch over health care. For research under strict rules. For workers’ compensation. To medical examiners, funeral homes and organ banks.',
          '164.520(b)(1)(ii)(B)',
        ),
        line('For the courts, the police and the state, where a law, a court or a lawful request asks for it.', '164.520(b)(1)(ii)(B)'),
        line('Where another law protects you more than this one, we follow that law. In Florida that holds for mental health records.', '164.520(b)(1)(ii)(C)'),
      ],
    },
    {
      heading: 'When we ask you first',
      points: [
        line('Most notes of psychotherapy, ads, and any sale of your information: only if you say yes in writing.', '164.520(b)(1)(ii)(E)'),
        line(
          'For anything that this notice does not name: only with your written permission. You can take a permission back in writing at any time.',
          '164.520(b)(1)(ii)(E)',
        ),
        line('You can tell us what we may say to your family, and to friends who help with your care.', '164.520(b)(1)(ii)(B)'),
        line('We do not write to you to raise money.', '164.520(b)(1)(iii)(D)'),
      ],
    },
    {
      heading: 'Records of treatment for drug or alcohol use',
      lines: [
        line(
          'Some programs that treat drug or alcohol use are under a stricter federal law (42 CFR Part 2). It also protects the records we get from them.',
          '164.520(b)(1)(ii)(D)',
        ),
      ],
      points: [
        line(
          'These records, and what somebody says about them, are not used or shared against you in a civil, criminal, administrative or legislative case. That takes your written consent, or the order of a court. Before such an order, you or the holder of the record must be told and may be heard. The order must come with a subpoena or a similar legal demand.',
          '164.520(b)(1)(iii)(D)',
        ),
        line('You can give one consent for all later care, for payment and for running the clinic. You can take it back in writing.', '42 CFR 2.31'),
        line('They are never used to raise money unless you could say no first.', '164.520(b)(1)(iii)(D)'),
        line('What you write in this form about drugs or alcohol is part of your record here. Only those who need it for your care see it.'),
      ],
    },
    {
      heading: 'What we must do',
      points: [
        line('Keep your information private, and give you this notice of what we must do and how we do it.', '164.520(b)(1)(v)(A)'),
        line('Tell you if a breach may have put your information at risk.', '164.520(b)(1)(v)(A)'),
        line('Keep to this notice while it is in force.', '164.520(b)(1)(v)(B)'),
        line(
          'We may change this notice. The new one then holds for all the information we have. It is posted here and in the clinic, and we give you a copy when you ask.',
          '164.520(b)(1)(v)(C)',
        ),
        line('Somebody who gets your information from us lawfully may pass it on. Then this law may not protect it any more.'),
      ],
    },
    {
      heading: 'About this form',
      lines: [
        line('What you type is kept encrypted. One small file (a cookie) remembers on this device which form is yours. There are no advertising or tracking files.'),
        line('If you do not send the form, it is deleted later. You can delete it yourself at any time before sending.'),
        line(
          'If your answers suggest danger to you, our staff are alerted, and a doctor may read them, even if you never send the form. Then we keep your name and how to reach you even if you delete it.',
          '164.512(j)',
        ),
      ],
    },
    {
      heading: 'Questions and complaints',
      lines: [
        line('Ask {contact}, at {phone}. By letter: {clinic}, {address}.', '164.520(b)(1)(vii)'),
        line('If you think your rights were not kept, complain to us in the same way.', '164.520(b)(1)(vi)'),
        line(
          'You can also complain to the Office for Civil Rights of the U.S. Department of Health and Human Services: hhs.gov/ocr/complaints, 1-800-368-1019 (TDD 1-800-537-7697), 200 Independence Avenue SW, Washington, DC 20201.',
          '164.520(b)(1)(vi)',
        ),
        line('Nobody may treat you worse because you complained.', '164.520(b)(1)(vi)'),
      ],
    },
  ],
}
