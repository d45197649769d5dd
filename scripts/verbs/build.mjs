import { applicationBuild, ensureBuild } from '../lib/build.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'

/** @returns {Promise<number>} */
export async function build() {
  await ensureDependencies()
  return ensureBuild(applicationBuild)
}
