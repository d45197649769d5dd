import * as fs from 'node:fs'
import path from 'node:path'
import {
  applyAppearance,
  exportAgreement,
  openSample,
  showRoute,
  takePicture,
  withApplication,
} from './lib/driver.mjs'
import { inProject } from './lib/project.mjs'
import { demoAppearance, documentedPictures, papers, screens, workspaceRoute } from './lib/screens.mjs'

const demoFolder = inProject('out', 'demo')
const documentationFolder = inProject('resources', 'pictures')

/**
 * Leads the real application through the sample workspace: a picture of every screen and the agreement as PDF.
 * @param {import('./setup/prepare.mjs').PreparedElectron} prepared
 * @returns {Promise<number>} the exit code
 */
export async function demonstrate(prepared) {
  fs.rmSync(demoFolder, { recursive: true, force: true })
  await withApplication(prepared, async (session) => {
    await applyAppearance(session, demoAppearance)
    const workspaceId = await tourScreens(session, (screen, index) =>
      path.join(demoFolder, `${String(index + 1).padStart(2, '0')}-${screen.name}.png`),
    )
    for (const paper of papers) {
      const file = path.join(demoFolder, `agreement-${paper.toLowerCase()}.pdf`)
      await exportAgreement(session, { workspaceId, paper, file })
      tell(file)
    }
  })
  return 0
}

/**
 * Takes the documentation's pictures.
 * @param {import('./setup/prepare.mjs').PreparedElectron} prepared
 * @returns {Promise<number>} the exit code
 */
export async function takePictures(prepared) {
  fs.rmSync(documentationFolder, { recursive: true, force: true })
  for (const { screens: wanted, ...appearance } of documentedPictures) {
    await withApplication(prepared, async (session) => {
      await applyAppearance(session, appearance)
      const fileOf = ({ name }) =>
        path.join(documentationFolder, `${name}-${appearance.language}-${appearance.theme}.png`)
      await tourScreens(session, fileOf, wanted)
    })
  }
  return 0
}

/** Home comes first, as long as it is still empty. */
async function tourScreens(session, fileOf, wanted = screens.map(({ name }) => name)) {
  let workspaceId
  for (const [index, screen] of screens.entries()) {
    if (!wanted.includes(screen.name)) continue
    if (screen.section) {
      workspaceId ??= await openSample(session)
      await showRoute(session, workspaceRoute(workspaceId, screen.section))
    }
    const file = fileOf(screen, index)
    await takePicture(session, file)
    tell(file)
  }
  return workspaceId
}

function tell(file) {
  console.log(path.relative(process.cwd(), file))
}
