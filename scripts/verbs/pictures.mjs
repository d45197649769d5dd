import { applicationBuild, ensureBuild } from '../lib/build.mjs'
import { withElectron } from '../lib/with-electron.mjs'

/**
 * Takes the pictures of the documentation anew.
 * @returns {Promise<number>}
 */
export function pictures() {
  return withElectron(async (prepared) => {
    const code = await ensureBuild(applicationBuild, { environment: prepared.environment })
    if (code !== 0) return code
    const { takePictures } = await import('../demo.mjs')
    return takePictures(prepared)
  })
}
