import { Said } from '../clinic/said'

/** Says what was just done, until a later try of a form beside it does not go through: then that counts. */
export const SaidHere = ({ word }: { readonly word: unknown }) => (
  <div className="has-[~*_[role=alert]]:hidden">
    <Said word={word} />
  </div>
)
