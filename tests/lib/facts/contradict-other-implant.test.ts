import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const OTHER = `
= none
None / No / Nope / Nothing / Nothing else / None other / N/A / na / Not applicable / Not that I know of / None that I know of / I have none
None of the above / None of these / Ninguno / Ningún / Nada / Nada más / No tengo / There is no other device / There are no other devices
I do not have other devices / I have no other device / Yo no tengo otros aparatos / Never had any device / Not any device / Without any device
I don't have any device / No plates, nor screws / Sin aparatos / Nunca he tenido implantes / Ningún aparato / Ni placas ni tornillos
a device will be fitted / a chip is planned / My husband has a pacemaker / A pacemaker is planned
= other-implant STOP
A chip in my chest / A device that was never removed / Not removed, the chip / A chip, never taken out / Un chip, nunca retirado
Un chip, no lo pudieron sacar / No me han retirado el aparato / Nunca me lo han retirado / No pudieron sacar el aparato / A rod and a pump
A plate in my face / A mesh with a battery / A programmable port / A rod and electrodes / Una malla y electrodos / Un tornillo en la cara
Una malla con batería / My husband has a pacemaker, mine is a chip / A port for sacral stimulation
= other-implant CAUTION
A chip that was removed / An IUD / Un DIU / Breast implants / Prótesis mamaria / A new hip / A new knee / An artificial joint / Dental implants
A false tooth / False teeth / Tooth fillings / Crowns / Lens implant / Cataract surgery / Catarata operada / Hernia mesh / Una malla / A chest port
Coronary stents / A heart stent / Tubal clips / Rods / Screws / Una cadera nueva / Una rodilla nueva / A glucose sensor / A CGM / A Dexcom
A Libre sensor / Plate in the ankle / Plate in the leg / Plate in the foot / Plates in both feet / Plate in the arm / Plate in the wrist
Plate in the hand / Plate in the shoulder / Plate in the spine / Plate in the back / Plate in the pelvis / Plate in the femur / Plate in the elbow
Placa en el tobillo / Placa en la pierna / Placa en el pie / Placa en el brazo / Placa en la mano / Placa en el hombro / Placa en la espalda
Placa en la columna / Metal crowns in my jaw / No pacemaker, a rod in my leg
= other-implant STOP, stroke STOP
A chip placed after my stroke
= pump STOP
Pain pump since 2021, catheter tip at T10
`

describe('Another implant in free words', () => {
  it.each(readings(OTHER))('“%s”: %s', (text, reading) => expect(readingOf(text, {}, 'implants.otherImplant')).toBe(reading))
})
