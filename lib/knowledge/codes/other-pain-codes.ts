import { type PainFamily, painFamily } from './code-family'

/** ICD-10-CM families for pain of muscles, joints and organs, and for pain after an operation. */
export const otherPainCodes: readonly PainFamily[] = [
  painFamily({ id: 'fibromyalgia-codes', conditions: ['fibromyalgia'], code: 'M79.7', words: 'Fibromyalgia' }),
  painFamily({ id: 'failed-back-codes', conditions: ['failed-back-surgery'], code: 'M96.1', words: 'Pain after surgery of the spine (post-laminectomy syndrome)' }),
  painFamily({
    id: 'low-back-codes',
    conditions: ['low-back-pain'],
    code: 'M54.5-',
    words: 'Low back pain',
    note: 'M54.50 without a further name, M54.51 from the vertebrae, M54.59 other; M54.5 alone is not valid since October 2021.',
  }),
  painFamily({ id: 'neck-codes', conditions: ['neck-pain'], code: 'M54.2', words: 'Neck pain' }),
  painFamily({
    id: 'osteoarthritis-codes',
    conditions: ['osteoarthritis'],
    code: 'M15.- to M19.-',
    words: 'Osteoarthritis, by joint and side',
    note: 'Several joints M15.-, hip M16.-, knee M17.-, others M18.- and M19.-.',
  }),
  painFamily({ id: 'myofascial-codes', conditions: ['myofascial-pain'], code: 'M79.1-', words: 'Myofascial pain' }),
  painFamily({
    id: 'pelvic-codes',
    conditions: ['pelvic-pain'],
    code: 'R10.2- / N30.1-',
    words: 'Pelvic pain (R10.2-), or interstitial cystitis (N30.1-)',
    note: 'R10.2 has one more digit since October 2025.',
  }),
  painFamily({
    id: 'post-operative-codes',
    conditions: ['post-operative-pain'],
    code: 'G89.-',
    words: 'Pain after an operation',
    note: 'After an operation on the chest: G89.12 acute, G89.22 chronic.',
    digits: { by: 'chronic', of: { yes: 'G89.28', no: 'G89.18' } },
  }),
  painFamily({ id: 'cancer-pain-codes', conditions: ['cancer-pain'], code: 'G89.3', words: 'Pain from a tumor' }),
  painFamily({
    id: 'other-pain-codes',
    conditions: ['other'],
    code: 'G89.-',
    words: 'Pain that has no code of its own',
    note: 'Not used beside a definite diagnosis, unless control of the pain is the reason for the visit.',
    digits: { by: 'chronic', of: { yes: 'G89.2-', no: 'G89.1-' } },
  }),
]
