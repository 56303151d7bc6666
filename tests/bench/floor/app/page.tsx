/** The empty page: what the framework alone ships, of the same versions. */
export default function Empty() {
  return <h1>Empty</h1>
}
