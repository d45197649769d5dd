/** Each verb is loaded only when it is asked for, so that a quick one does not wait for the others. */
const verbs = {
  bench: async () => (await import('./verbs/bench.mjs')).bench,
  build: async () => (await import('./verbs/build.mjs')).build,
  cli: async () => (await import('./verbs/cli.mjs')).cli,
  dev: async () => (await import('./verbs/dev.mjs')).dev,
  doctor: async () => (await import('./verbs/doctor.mjs')).doctor,
  e2e: async () => (await import('./verbs/test.mjs')).endToEnd,
  electron: async () => (await import('./verbs/electron.mjs')).electron,
  format: async () => (await import('./verbs/checks.mjs')).format,
  lint: async () => (await import('./verbs/checks.mjs')).lint,
  package: async () => (await import('./verbs/package.mjs')).packageApplication,
  pictures: async () => (await import('./verbs/pictures.mjs')).pictures,
  soak: async () => (await import('./verbs/test.mjs')).soak,
  start: async () => (await import('./verbs/start.mjs')).start,
  test: async () => (await import('./verbs/test.mjs')).test,
  typecheck: async () => (await import('./verbs/checks.mjs')).typecheck,
  unit: async () => (await import('./verbs/test.mjs')).unit,
}

/** @param {string[]} parameters */
export async function main([verb = 'start', ...rest]) {
  if (!Object.hasOwn(verbs, verb)) {
    console.error(`[setup] There is no "${verb}". Known: ${Object.keys(verbs).join(', ')}.`)
    process.exitCode = 64
    return
  }
  try {
    const run = await verbs[verb]()
    process.exitCode = await run(rest)
  } catch (error) {
    console.error(`[setup] ${error.message}`)
    process.exitCode = 1
  }
}
