const OLDEST = [20, 9]

const [major, minor] = process.versions.node.split('.').map(Number)

// Imported first by every entry: an older Node must be told so before it meets something that it does not know.
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Node.js ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`,
  )
  process.exit(1)
}
