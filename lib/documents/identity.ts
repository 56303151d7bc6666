/** Who a patient is and how to reach them, as it is sealed beside an intake. A field nobody filled in is empty. */
export type Identity = {
  readonly name: string
  readonly preferredName: string
  readonly dateOfBirth: string
  readonly email: string
  readonly phone: string
  readonly contactBy: string
  readonly mayLeaveMessage: string
  /** How to reach them who have neither phone nor e-mail. */
  readonly noContact: string
  readonly language: string
  readonly interpreter: string
  readonly filledBy: string
  readonly helperName: string
  readonly emergencyContact: string
  readonly state: string
}
