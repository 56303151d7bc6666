import { one, text, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { any, is } from '@/lib/rules/condition'

const HEAD_AND_FACE = [
  'aneurysmClip',
  'stentHeadNeck',
  'cochlear',
  'deepBrain',
  'corticalStimulator',
  'headNerveStimulator',
  'shunt',
  'skullPlate',
  'eyeMetal',
  'magneticDental',
  'faceTattooMetal',
  'metalHead',
] as const
const NECK_AND_CHEST = ['vagusStimulator', 'pacemaker', 'neckHardware'] as const
const ELSEWHERE = ['spinalStimulator', 'limbNerveStimulator', 'pump', 'metalBelowNeck'] as const

/** Metal and devices in the body: what a magnet may move, heat or disturb. */
export const implants = step({
  id: 'implants',
  section: 'safety',
  heading: 'Metal and devices in your body',
  why: 'TMS uses a strong magnet close to the head. It can move or heat metal, and disturb devices. A doctor looks at every “yes” with you.',
  intro: 'Ordinary fillings, crowns, braces and dental implants do not count. Glasses, jewelry and hearing aids that you can take off do not count either.',
  seconds: 80,
  given: 'every-question',
  onRecord: true,
  fields: {
    aneurysmClip: yesno({ label: 'A clip or coil in a blood vessel of the brain', hint: 'Put in for an aneurysm, which is a weak spot in the vessel.' }),
    stentHeadNeck: yesno({ label: 'A stent in the head or neck', hint: 'A small tube that keeps a blood vessel open.' }),
    cochlear: yesno({
      label: 'A hearing device that was put in by surgery',
      hint: 'Such as a cochlear implant or a device fixed to the bone. Ordinary hearing aids do not count.',
    }),
    deepBrain: yesno({ label: 'A deep brain stimulator', hint: 'Wires inside the brain, such as for Parkinson’s disease or tremor.' }),
    corticalStimulator: yesno({ label: 'A stimulator on the surface of the brain', hint: 'Such as a motor cortex stimulator for pain, or one for seizures.' }),
    headNerveStimulator: yesno({
      label: 'A nerve stimulator in the head or face',
      hint: 'Such as at the back of the head, the forehead or the cheek, for headache or face pain.',
    }),
    shunt: yesno({ label: 'A shunt', hint: 'A tube that drains fluid from the brain. It often has a valve set by a magnet.' }),
    skullPlate: yesno({ label: 'A plate, mesh or screws in the skull, or a missing piece of skull', hint: 'Such as after an operation or an accident.' }),
    eyeMetal: yesno({ label: 'Metal in an eye', hint: 'Such as a splinter from grinding or welding, or a metal implant.' }),
    magneticDental: yesno({ label: 'Teeth or a denture held by magnets' }),
    faceTattooMetal: yesno({
      label: 'A tattoo, permanent make-up or piercing on the head or face that stays in',
      hint: 'Some inks contain metal. Such as permanent eyeliner.',
    }),
    metalHead: yesno({ label: 'Any other metal in or near the head', hint: 'Such as bullet pieces, shrapnel, splinters, clips, wires or plates in the face.' }),
    vagusStimulator: yesno({ label: 'A vagus nerve stimulator', hint: 'A device in the chest with a wire in the neck, for seizures or depression.' }),
    pacemaker: yesno({ label: 'A pacemaker, a defibrillator or a wire in the heart', hint: 'A vest that can shock the heart counts too.' }),
    neckHardware: yesno({ label: 'Metal in the neck', hint: 'Such as screws or plates after neck surgery.' }),
    spinalStimulator: yesno({ label: 'A spinal cord stimulator', hint: 'Wires along the spine and a battery under the skin, for pain.' }),
    limbNerveStimulator: yesno({ label: 'A nerve stimulator in an arm, a leg or the lower body', hint: 'One at the root of a nerve in the back (DRG) counts too.' }),
    pump: yesno({ label: 'A pump that gives medicine', hint: 'Such as a pain or baclofen pump, or an insulin pump.' }),
    metalBelowNeck: yesno({ label: 'Metal below the neck', hint: 'Such as an artificial hip or knee, rods or screws.' }),
    spinalLeads: one({
      label: 'Where are the wires of your spinal cord stimulator?',
      hint: 'The wires, not the battery. Your implant card or your doctor can tell.',
      options: { neck: 'In the neck', 'upper-back': 'In the upper back', 'lower-back': 'In the lower back' },
    }),
    pumpKind: one({
      label: 'What kind of pump is it?',
      options: {
        intrathecal: { label: 'A pump under the skin', hint: 'It gives pain medicine or baclofen near the spine.' },
        insulin: 'An insulin pump',
        other: 'Another pump',
      },
    }),
    otherImplant: text({ label: 'Is there any other implant or device?', hint: 'Write what it is. Leave it empty if there is none.' }),
    implantCard: yesno({ label: 'Do you have an implant card, or papers about it?', hint: 'If you have more than one device: for all of them?', later: true }),
    hadMri: yesno({ label: 'Have you had an MRI scan since it was put in?', later: true }),
  },
  groups: [
    { id: 'head-and-face', legend: 'Do you have any of these in your head or face?', fields: HEAD_AND_FACE },
    { id: 'elsewhere', legend: 'Do you have any of these in your neck, your chest or elsewhere?', fields: [...NECK_AND_CHEST, ...ELSEWHERE] },
  ],
  showFieldIf: (facts) => {
    const isAnyYes = any(...[...HEAD_AND_FACE, ...NECK_AND_CHEST, ...ELSEWHERE].map((key) => is(facts[key], 'yes')))
    return { spinalLeads: is(facts.spinalStimulator, 'yes'), pumpKind: is(facts.pump, 'yes'), implantCard: isAnyYes, hadMri: isAnyYes }
  },
})
