import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const REMOVAL = `
= pacemaker STOP
My pacemaker hasn't been removed / My pacemaker was never explanted / The pacemaker never got removed / No me quitaron el marcapasos
They never removed the pacemaker / They did not take out the pacemaker / El marcapasos no me lo han quitado / El marcapasos nunca fue retirado
El marcapasos jamás fue retirado / They didn't remove my pacemaker / I haven't had my pacemaker removed / The pacemaker won't be removed
The pacemaker isn't removed / My pacemaker is not pulled yet / My pacemaker cannot be removed / My pacemaker can't be removed
My pacemaker couldn't be removed / My pacemaker wasn't removed / Not sure if the pacemaker was removed / Unsure if the pacemaker was removed
I don't know if the pacemaker was removed / Not certain the pacemaker was removed / Perhaps the pacemaker was removed
Maybe the pacemaker was removed / No sé si me quitaron el marcapasos / No estoy segura si retiraron el marcapasos / Quizás retiraron el marcapasos
Tal vez me quitaron el marcapasos / Pacemaker removed, leads left behind / Pacemaker removed, electrodes left inside
Pacemaker removed, the wires remain / Pacemaker removed, generator still in / Pacemaker removed, battery still inside
Pacemaker removed, device still there / Pacemaker removed, parts stayed / Pacemaker removed, pieces were abandoned
Marcapasos retirado, los cables quedaron / Marcapasos retirado, un electrodo quedó / Marcapasos retirado, la pila sigue
Marcapasos retirado, los restos siguen / Marcapasos retirado, fragmentos quedaron / Pacemaker removed with retained leads
Pacemaker removed with abandoned wires / Pacemaker removed, they left some wires / Pacemaker removed, they left a lead
Pacemaker removed, they left the generator / Pacemaker removed, they left part of the electrodes / Pacemaker removed, fragments remain
They removed my tonsils and placed pacemaker / They removed my tonsils and implanted a pacemaker / They removed my tonsils and got a pacemaker
They removed my tonsils and gave me a pacemaker / They removed my tonsils and inserted a pacemaker / Me quitaron el bazo y me pusieron un marcapasos
Me quitaron el bazo y colocaron un marcapasos / Me quitaron el bazo y llevo un marcapasos / Me quitaron el bazo y tengo un marcapasos
Tonsils removed and i've got a pacemaker / Tonsils removed, i still have a pacemaker / Tonsils removed and i also have a pacemaker
Tonsils removed and i do have a pacemaker / Tonsils removed and i now have a pacemaker / Had a pacemaker checked and removed my coat
Vi al del marcapasos y quitaron mi yeso / Vi al del marcapasos y quitaron mis puntos / Pacemaker trial for years and now i have a pacemaker
The pacemaker trial was long and i have the pacemaker / They did not remove the pacemaker / They could not take out the pacemaker
They never took out the pacemaker / They never explanted the pacemaker / No retiraron el marcapasos / No han sacado el marcapasos
No han quitado el marcapasos / Both pacemakers weren't removed / The pacemaker didn't get removed / Pacemaker removed, they could not remove the cable
Retiraron el marcapasos, no pudieron sacar la batería / Retiraron el marcapasos, no pudieron quitar la batería
= pacemaker CAUTION
My pacemaker never worked and was removed / El marcapasos nunca funcionó y fue retirado / I no longer have the pacemaker / I used to have a pacemaker
Ya no tengo marcapasos / My pacemaker, they took it out / My pacemaker was pulled / My pacemaker was explanted / Retiraron el marcapasos
Se retiró el marcapasos / Me extrajeron el marcapasos / Extraído el marcapasos / Me quitaron el marcapasos / Me sacaron el marcapasos
My pacemaker, wires removed / My pacemaker, it and leads were removed in 2019 / My pacemaker, no leads left in my chest, removed
Pacemaker trial in 2019 / Prueba de marcapasos
= head-metal CAUTION
Bullet removed from my neck, not any fragments left / Bullet in my neck, removed without parts left behind
Bala retirada del cuello sin fragmentos quedaron / Bullet removed from my neck, nothing remains / Bala retirada del cuello, ningún fragmento quedó
Bullet removed from my neck, fragments none left behind / Bullet removed from my neck, fragments not still in
Bullet removed from my neck, fragments never remained / Bullet removed from my neck, fragments nothing left behind
Bullet removed from my neck, fragments no still inside / Bullet removed from my neck, not one fragment left behind
Bullet removed from my neck, never any fragments left inside
= head-metal STOP
Bullet removed from my neck, shrapnel remains / Bullet removed from my neck, retained shrapnel
= seizure STOP
Ya no tengo convulsiones
`

describe('A device that was removed, or was not', () => {
  it.each(readings(REMOVAL))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
