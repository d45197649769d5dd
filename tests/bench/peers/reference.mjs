// Our plain engine. The first argument is the module that holds it.
import { pathToFileURL } from 'node:url'
import { applicationVersion } from './application-version.mjs'
import { serveModel } from './serve-model.mjs'

const { referenceModel } = await import(pathToFileURL(process.argv[2]))

await serveModel(applicationVersion(), referenceModel, {
  amounts: { R2: 200, R3: 82 },
  checkedTrials: 2000,
  checkedEvery: 2,
})
