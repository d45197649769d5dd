/** Electron's executables carry this text once; the fuses follow it. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

const wireVersion = 1
const disabled = 0x30
const enabled = 0x31

/** Positions on the wire, as numbered in Electron's own documentation. */
export const fuses = {
  runAsNode: 0,
  cookieEncryption: 1,
  nodeOptionsEnvironmentVariable: 2,
  nodeCliInspectArguments: 3,
  embeddedAsarIntegrityValidation: 4,
  onlyLoadAppFromAsar: 5,
  loadBrowserProcessSpecificV8Snapshot: 6,
  grantFileProtocolExtraPrivileges: 7,
}

/**
 * @param {Buffer} executable changed in place
 * @param {Partial<Record<keyof typeof fuses, boolean>>} wanted
 */
export function setFuses(executable, wanted) {
  const wire = findWire(executable)
  for (const [name, isOn] of Object.entries(wanted)) {
    executable[positionOf(executable, wire, name)] = isOn ? enabled : disabled
  }
}

/**
 * @param {Buffer} executable
 * @param {keyof typeof fuses} name
 * @returns {boolean}
 */
export function isFuseOn(executable, name) {
  return executable[positionOf(executable, findWire(executable), name)] === enabled
}

function findWire(executable) {
  const first = executable.indexOf(fuseSentinel, 0, 'latin1')
  if (first < 0) throw new Error('The executable has no fuse wire: it is not an Electron.')
  if (executable.indexOf(fuseSentinel, first + 1, 'latin1') >= 0) {
    throw new Error('The executable has more than one fuse wire.')
  }
  const wire = first + fuseSentinel.length
  if (executable[wire] !== wireVersion) {
    throw new Error(`The fuse wire has version ${executable[wire]}; only version ${wireVersion} is known.`)
  }
  return wire
}

function positionOf(executable, wire, name) {
  const index = fuses[name]
  if (index === undefined || index >= executable[wire + 1]) throw new Error(`There is no fuse ${name}.`)
  return wire + 2 + index
}
