// Stands in for Electron's own default_app.asar: runs the application named on the command line.
// A module with top-level await, because Electron waits for it before it becomes ready, so that the
// application's protocol.registerSchemesAsPrivileged() still comes in time.
import * as fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

function readCommandLine(parameters) {
  const preloads = []
  for (let index = 0; index < parameters.length; index += 1) {
    const parameter = parameters[index]
    if (parameter === '-v' || parameter === '--version') return { preloads, isVersion: true }
    if (parameter === '-r' || parameter === '--require') {
      index += 1
      preloads.push(parameters[index])
    } else if (!parameter.startsWith('-')) {
      return { preloads, file: parameter }
    }
  }
  return { preloads }
}

function adoptManifest(file) {
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
}

const { preloads, file, isVersion } = readCommandLine(process.argv.slice(1))
if (isVersion) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (file === undefined) {
  console.error('usage: electron [-r module] path-to-application')
  process.exit(64)
}
if (preloads.length > 0) Module._preloadModules(preloads)

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
const target = path.resolve(file)
const manifestFile = path.join(target, 'package.json')
const entry = createRequire(import.meta.url).resolve(target)
if (fs.existsSync(manifestFile)) adoptManifest(manifestFile)
app.setAppPath(fs.existsSync(manifestFile) ? target : path.dirname(entry))
await import(pathToFileURL(entry).href)
