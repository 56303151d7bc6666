import { adolescentLabel, apolloAdolescents, magventureAdolescents, saviDual } from '@/lib/knowledge/sources/devices'
import { pricesOnTheWeb } from '@/lib/knowledge/sources/law'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { cochrane2018, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { hunter2019 } from '@/lib/knowledge/sources/safety-sources'
import { notModelled } from './not-modelled'

// Devices, protocols, evidence and prices that no rule judges.

export const adolescentDevices = notModelled({
  id: 'devices-cleared-for-adolescents',
  rows: [],
  title: 'Which devices are cleared from 15 to 21',
  says: 'Several systems are cleared as an add-on for depression from 15 to 21: NeuroStar since March 2024, Apollo since 2025, MagVenture; BrainsWay is recalled and not confirmed.',
  why: 'A clearance is a device’s, and the list changes: it is not written into the rules. Ages 18 to 21 are judged as adults.',
  instead: 'The clinic lists its own devices and their labels. From 15 to 17 a hold asks for a guardian and a device cleared for that age.',
  cites: [
    adolescentLabel.at('Clearance', 'NeuroStar, 15 to 21, March 2024'),
    apolloAdolescents.at('Announcement', 'Apollo, adolescents, September 2025'),
    magventureAdolescents.at('Indications', '15 to 21, add-on'),
    generalKnowledge.at('BrainsWay, November 2025', 'a clearance for adolescents; no source found'),
  ],
})

export const otherProtocols = notModelled({
  id: 'protocols-and-other-targets',
  rows: [],
  title: 'Protocols, doses and other targets',
  says: 'Frequency, pulses, theta bursts and accelerated courses; the supplementary motor area and the insula as targets.',
  why: 'How to stimulate is a clinician’s prescription. The sources recommend neither of these targets for pain; the insula rests on one small trial.',
  instead: 'A route names the region and the side to discuss, and leaves the protocol open.',
  cites: [
    lefaucheur2020.at('Abstract', 'motor cortex and prefrontal cortex are the regions that reach a level'),
    generalKnowledge.at('Other targets', 'supplementary motor area in OCD and tics; insula: research only'),
  ],
})

export const othersThanDepressionAndPain = notModelled({
  id: 'ocd-and-smoking',
  rows: [],
  title: 'OCD and smoking as reasons for TMS',
  says: 'Some devices are cleared for obsessive-compulsive disorder, some for quitting smoking.',
  why: 'People come here about pain and mood. No route, funding or band is worked out for either.',
  instead: 'OCD may be named among the diagnoses; the disclosure about devices then says that the clearance is a device’s.',
  cites: [generalKnowledge.at('FDA clearances', 'OCD and smoking cessation: by device')],
})

export const certaintyOfEvidence = notModelled({
  id: 'levels-of-other-bodies',
  rows: [],
  title: 'Other bodies’ positions on TMS for pain',
  says: 'A Cochrane review rates certainty as low or very low; European and British guidance is older or silent; no formal position of the pain association was found.',
  why: 'One scale of levels is used, so that conditions can be compared: that of the 2020 guideline. Absence of a position is not proven.',
  instead: 'The review is cited where results are called mixed, and shown as a side of that disagreement.',
  cites: [
    cochrane2018.at('Conclusions', 'low or very low certainty'),
    generalKnowledge.at('Guidance elsewhere', 'EAN 2016: weak recommendation; NICE: depression and migraine only; IASP: none found'),
  ],
})

export const marketAvailability = notModelled({
  id: 'can-the-migraine-device-be-had',
  rows: [],
  title: 'Whether the migraine device can be had today',
  says: 'A hand-held device is cleared for migraine from age 12.',
  why: 'A clearance is no proof that it is sold; its availability in the United States was not verified.',
  instead: 'The alternative says so, and sends people to a headache neurologist.',
  cites: [saviDual.at('Indications', 'migraine, age 12 and older; availability not stated')],
})

export const medicinesAndResponse = notModelled({
  id: 'medicines-and-response',
  rows: [],
  title: 'Medicines that may blunt or help the response',
  says: 'Benzodiazepines were seen with a poorer response to stimulation, stimulants with a better one.',
  why: 'Observed, not tested; and people must not be led to stop a medicine. It lowers no band.',
  instead: 'Told to clinicians as a note beside the medicine, with the warning not to stop on one’s own.',
  cites: [hunter2019.at('Results', 'responders: 16 % with a benzodiazepine, 36 % without; 39 % with a stimulant, 22 % without; not randomised')],
})

export const webPrices = notModelled({
  id: 'prices-found-on-the-web',
  rows: [],
  title: 'Prices found on the web',
  says: 'Pages name 100 to 600 dollars a session and 3,000 to 18,000 dollars a course.',
  why: 'They are of low quality, differ by a factor of six, and none is for a pain protocol.',
  instead: 'Only the clinic’s own fees are used. Where none are entered, no amount is given.',
  cites: [pricesOnTheWeb.at('Prices', 'ranges of several pages, low quality')],
})
