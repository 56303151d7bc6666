import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const PLANS = `
= none
A pacemaker is planned / I plan a pacemaker / We are planning a pacemaker / They have plans for a pacemaker / Scheduled for a pacemaker
We consider a pacemaker / I wait for a pacemaker / Awaiting a pacemaker / An upcoming pacemaker / I am going to get a pacemaker
I will get a pacemaker / I will have a pacemaker / I will receive a pacemaker / There will be a pacemaker / I may get a pacemaker
I may need a pacemaker / I might get a pacemaker / They offered a pacemaker / They recommended a pacemaker / They suggested a pacemaker
A candidate for a pacemaker / Operation in May for a pacemaker / Surgery in May for a pacemaker / Pain until the pacemaker / We discussed a pacemaker
I am thinking of a pacemaker / I am thinking about a pacemaker / Planeado un marcapasos / Planifican un marcapasos / Programado un marcapasos
Previsto un marcapasos / Está pendiente un marcapasos / Estoy esperando un marcapasos / Espero un marcapasos / Voy a recibir un marcapasos
Me van a poner un marcapasos / Considerando un marcapasos / Candidata a un marcapasos / Me ofrecieron un marcapasos / Me recomiendan un marcapasos
My pacemaker surgery is scheduled / My pacemaker trial is scheduled / My pacemaker prueba is scheduled / Pacemaker for consideration
A pacemaker has been scheduled / A pacemaker is being planned / Pacemakers are planned / Pacemakers were planned / A pacemaker now scheduled
A pacemaker is also planned / Un marcapasos es pendiente / Un marcapasos está previsto / Un marcapasos fue programado
Un marcapasos ha sido programado / Pacemaker have been offered / Pacemaker in planning / Marcapasos se planifica / Un marcapasos me recomiendan
Me ofrecen un marcapasos / I will have a pacemaker, they plan it / They recommended I should have a pacemaker / They suggested I may have a pacemaker
They suggested that I would have a pacemaker / It was discussed that I could have a pacemaker / It is planned that I might have a pacemaker
They recommended to have a pacemaker / It is planned that I will have the pacemaker / I might have a pacemaker soon
A pacemaker is recommended, should be placed / A pacemaker is scheduled to be implanted / A pacemaker is suggested, may be put in
A pacemaker might be inserted / A pacemaker is planned, would be placed / A pacemaker is scheduled to get placed
I plan to have implanted a pacemaker / A pacemaker is planned, will be inserted
= pacemaker STOP
My pacemaker check is scheduled / I have a pacemaker, knee surgery in May / I have the pacemaker, a scan is planned
I got a pacemaker, a scan is planned / I live with a pacemaker and plan a scan / Tengo una marcapasos y espero una operación
Tengo el marcapasos, revisión pendiente / Tengo la marcapasos, prueba pendiente / Mi marcapasos, una operación pendiente
Vivo con un marcapasos, cirugía pendiente / Knee surgery is planned because of the pacemaker / Scan not scheduled due to the pacemaker
I am waiting for a scan since the pacemaker / Considering TMS with my pacemaker / Considering TMS, had pacemaker put in
Espero una operación porque el marcapasos falla
Considering TMS and got pacemaker put in / Espero una operación porque llevo marcapasos / Me recomiendan TMS debido al marcapasos
Espero cirugía, tengo marcapasos / Planned a scan, already a pacemaker / Espero TMS y ya marcapasos / They offered a pacemaker, and I got it
They offered a pacemaker and I got one / A pacemaker was offered, so I got mine / A pacemaker was recommended, then I had it
They suggested a pacemaker, I have it / They suggested a pacemaker, I have one / A pacemaker was recommended and was implanted
Pacemakers were recommended, and were placed / A pacemaker was planned, it placed well / A pacemaker was suggested, and it was put in
A pacemaker was recommended, it inserted fine / A pacemaker was recommended and implanted / A pacemaker was recommended and placed
A pacemaker was recommended and put in / A pacemaker was recommended and inserted / A pacemaker was offered, they put it in
A pacemaker was offered, they put one in / Me ofrecieron un marcapasos y lo colocaron / Me ofrecieron un marcapasos y me lo implantaron
Me ofrecieron un marcapasos y la pusieron / Me ofrecieron un marcapasos y lo tengo / Me ofrecieron un marcapasos, luego la tengo
A pacemaker was offered and works / A pacemaker was offered and is working / A pacemaker was suggested, the battery is new
Me recomendaron un marcapasos, la batería es nueva / Me recomendaron un marcapasos, la pila es nueva / Me recomendaron un marcapasos, revisión en mayo
They offered a pacemaker finally I got it / They suggested a pacemaker then I had it / Waiting for pacemaker removal
Waiting to have a pacemaker removed / Waiting for a pacemaker to be taken out / Waiting for a pacemaker explant / Waiting for a pacemaker refill
Scheduled for pacemaker reprogramming / Scheduled for a pacemaker check / Scheduled for a pacemaker checkup / Scheduled for a pacemaker check-up
Waiting for a pacemaker to be checked / Espero que el marcapasos lo puedan retirar / Esperando el marcapasos para quitarlo
Esperando el marcapasos para sacarlo / A scan is planned of my pacemaker / TMS was offered although I have the pacemaker
TMS was offered although I have a pacemaker / TMS was offered to people with a pacemaker / I got a pacemaker scheduled for replacement
Tengo un marcapasos pendiente de revisión / Tengo el marcapasos pendiente de revisión / Mi marcapasos está pendiente de revisión
Vivo con un marcapasos pendiente de revisión / Considering TMS as I had a pacemaker placed / Espero TMS pues tengo marcapasos
Espero TMS pues llevo marcapasos / Planning TMS while already on a pacemaker / Me ofrecieron un marcapasos luego lo pusieron
A pacemaker was offered so I got it
= pacemaker CAUTION
Waiting for a pacemaker, implanted then / Waiting for a pacemaker, placed badly / Waiting for a pacemaker, put in badly
Waiting for a pacemaker, inserted badly / Waiting for a pacemaker, installed badly / Waiting for a pacemaker since June
Espero un marcapasos desde junio / Waiting for a pacemaker battery / Waiting for pacemaker batteries / Espero la batería de un marcapasos
Espero la pila de un marcapasos / Espero la revisión de un marcapasos / Waiting for a pacemaker replacement / Espero un marcapasos, reemplazo
Espero el recambio de un marcapasos / Espero un marcapasos, puesto mal / Espero un marcapasos, colocado mal / Espero un marcapasos, implantado mal
Espero un marcapasos, pusieron otro / Espero un marcapasos, colocaron otro / Espero un marcapasos, implantaron otro
Waiting for a pacemaker, the 1998 one / Waiting for a pacemaker, the 2019 one
= pump STOP
Tengo una bomba de insulina pendiente de cambio / Tengo la bomba de insulina pendiente de cambio
`

describe('A device that is planned, offered or already there', () => {
  it.each(readings(PLANS))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
