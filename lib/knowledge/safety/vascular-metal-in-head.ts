import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { deviceLabel } from '@/lib/knowledge/sources/safety-sources'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { implants } from '@/lib/steps/implants'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const vascularMetalInHead = safetyItem({
  id: 'vascular-metal-in-head',
  number: 'S02',
  title: 'Clip, coil or stent in a vessel of the head or neck',
  when: any(is(implants.facts.aneurysmClip, 'yes'), is(implants.facts.stentHeadNeck, 'yes')),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: ['stop', 'A clip, coil or stent in a blood vessel of the head or neck. Needs a physician’s review with the device card before any stimulation.'],
    unmet: null,
    unknown: 'Whether there is a clip, coil or stent in a vessel of the head or neck.',
  },
  cites: [
    deviceLabel.at('Contraindications', 'aneurysm clips or coils and stents are among the examples'),
    generalKnowledge.at('Aneurysm clips', 'some experts treat titanium or MRI-conditional clips as relative'),
  ],
  examples: [
    { on, given: [given(implants.facts.aneurysmClip, 'yes')], then: 'met' },
    { on, given: [given(implants.facts.stentHeadNeck, 'yes')], then: 'met' },
    { on, given: [given(implants.facts.aneurysmClip, 'no'), given(implants.facts.stentHeadNeck, 'no')], then: 'unmet' },
    { on, given: [given(implants.facts.aneurysmClip, 'no')], then: 'unknown' },
    { on, given: [given(implants.facts.aneurysmClip, 'unsure'), given(implants.facts.stentHeadNeck, 'no')], then: 'unknown' },
  ],
  notModelled: 'Material and MRI status of the clip.',
})
