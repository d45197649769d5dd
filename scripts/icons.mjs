// Draws the icons anew from their SVG sources: node scripts/icons.mjs
import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { renderedSizes, writeIcns, writeIco } from './icons/containers.mjs'
import { runCommand } from './lib/command.mjs'
import { inProject } from './lib/project.mjs'
import { withElectron } from './lib/with-electron.mjs'

const folder = inProject('resources', 'icons')
const largestSize = 1024

/** @returns {Promise<import('./icons/containers.mjs').Picture[]>} */
async function renderSizes(prepared, source) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-icons-'))
  const target = path.join(temporary, 'pictures.json')
  try {
    const { runtime, electronArguments, environment } = prepared
    const renderer = inProject('scripts', 'icons', 'render-svg.cjs')
    const parameters = [
      ...electronArguments,
      '--log-level=3',
      renderer,
      source,
      target,
      renderedSizes.join(','),
    ]
    const code = await runCommand(runtime.executable, parameters, { env: environment })
    if (code !== 0) throw new Error(`drawing ${source} ended with exit code ${code}`)
    return JSON.parse(fs.readFileSync(target, 'utf8')).map(({ size, png, rgba }) => ({
      size,
      png: Buffer.from(png, 'base64'),
      rgba: Buffer.from(rgba, 'base64'),
    }))
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true })
  }
}

await withElectron(async (prepared) => {
  for (const name of ['icon', 'document']) {
    const pictures = await renderSizes(prepared, path.join(folder, `${name}.svg`))
    const largest = pictures.find((picture) => picture.size === largestSize)
    fs.writeFileSync(path.join(folder, `${name}.png`), largest.png)
    fs.writeFileSync(path.join(folder, `${name}.ico`), writeIco(pictures))
    fs.writeFileSync(path.join(folder, `${name}.icns`), writeIcns(pictures))
    console.log(`resources/icons/${name}: png, ico, icns`)
  }
})
