import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { aetnaFloridaSummary } from '@/lib/knowledge/sources/payer-policies'
import { deviceLabel, labelPhysiologicalDevices, philip2014, precisionTms, researchChecklist, rossi2021, tendler2023 } from '@/lib/knowledge/sources/safety-sources'
import { disagreement } from './disagreement'

export const implantedStimulators = disagreement({
  id: 'implanted-stimulators',
  topic: 'TMS with an implanted stimulator',
  sides: [
    {
      says: 'Can be given safely when induced currents are kept small and nothing fires near the electronics.',
      cites: [rossi2021.at('Implanted stimulators', '“can be safely applied” with precautions'), tendler2023.at('Summary', 'permissive, with precautions')],
    },
    {
      says: 'Contraindicated within 30 cm of the coil; the labels have not been updated.',
      cites: [deviceLabel.at('Contraindications', 'implanted electrodes and stimulators within 30 cm')],
    },
  ],
  byDefault: 'The label: stop, and review by a physician and the device’s manufacturer. Never told as “this can never be done”.',
  concerns: ['deep-brain-stimulator', 'cortical-stimulator', 'head-nerve-stimulator', 'limb-nerve-stimulator', 'cervical-stimulator-leads', 'unsure-about-implant'],
})

export const vagusNerve = disagreement({
  id: 'vagus-nerve',
  topic: 'TMS with a vagus nerve stimulator',
  sides: [
    { says: 'Relative: possible with special consent and precautions.', cites: [philip2014.at('Conclusion', '“should not be considered absolute”')] },
    { says: 'Absolute.', cites: [deviceLabel.at('Contraindications', 'vagus nerve stimulators are among the examples')] },
  ],
  byDefault: 'A stop, to a physician: an intake follows the label.',
  concerns: ['vagus-nerve-stimulator'],
})

export const pacemakers = disagreement({
  id: 'pacemakers',
  topic: 'TMS with a pacemaker or defibrillator',
  sides: [
    {
      says: 'A caution where the device lies farther than 30 cm away.',
      cites: [labelPhysiologicalDevices.at('Cautions', 'devices controlled by physiological signals')],
    },
    {
      says: 'Absolute.',
      cites: [precisionTms.at('Contraindications', 'listed as absolute'), deviceLabel.at('Contraindications', 'pacemakers and defibrillators are among the examples')],
    },
  ],
  byDefault: 'A stop, reviewed by cardiology and the psychiatrist.',
  concerns: ['cardiac-device'],
})

export const spinalCordStimulators = disagreement({
  id: 'spinal-cord-stimulators',
  topic: 'TMS with a spinal cord stimulator',
  sides: [
    {
      says: 'Relative: the leads usually lie farther than 30 cm away.',
      cites: [precisionTms.at('Contraindications', 'listed as relative'), rossi2021.at('Implanted stimulators', '“can be safely applied” with precautions')],
    },
    { says: 'A contraindication, in a summary of one insurer’s criteria.', cites: [aetnaFloridaSummary.at('Exclusions', 'lists spinal cord stimulators')] },
  ],
  byDefault: 'A stop until make, model, leads and MRI status are reviewed; staff ask the insurer. Leads in the neck are treated like a device in the head.',
  concerns: ['spinal-cord-stimulator', 'cervical-stimulator-leads'],
})

export const clipsAndBoneAnchored = disagreement({
  id: 'clips-and-bone-anchored-hearing',
  topic: 'Aneurysm clips and bone-anchored hearing implants',
  sides: [
    {
      says: 'Relative: titanium or MRI-conditional clips, and bone-anchored implants.',
      cites: [
        generalKnowledge.at('Aneurysm clips', 'some experts treat titanium or MRI-conditional clips as relative'),
        precisionTms.at('Contraindications', 'bone-anchored implant: relative'),
      ],
    },
    {
      says: 'Absolute, like any clip or hearing implant near the coil.',
      cites: [deviceLabel.at('Contraindications', 'aneurysm clips and cochlear implants are among the examples')],
    },
  ],
  byDefault: 'A stop; for a clip, a physician with the device card.',
  concerns: ['vascular-metal-in-head', 'cochlear-implant'],
})

export const mriCompatibleMetal = disagreement({
  id: 'mri-compatible-metal',
  topic: 'Clips and plates that are MRI-compatible',
  sides: [
    { says: 'Safe, in a checklist for single pulses in research.', cites: [researchChecklist.at('Considerations', 'clips, stents and plates: safe if MRI-compatible')] },
    {
      says: 'A course of fast repeated stimulation is another exposure; metal can heat, and a gap in the skull raises the field.',
      cites: [generalKnowledge.at('Skull plates', 'heating; a defect increases the field')],
    },
  ],
  byDefault: 'The lenient parts are not taken over: the operation note first.',
  concerns: ['skull-plate', 'vascular-metal-in-head', 'unsure-about-plate-or-eye'],
})
