// Imported first, for its effect: before anything that an older Node could not even load.
const oldest = [20, 19] as const
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`This needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}. Install a newer one: https://nodejs.org`)
  process.exit(1)
}
