import { prepareElectron } from '../setup/prepare.mjs'

/**
 * Does a job with a prepared Electron and takes the display down again, whatever happens.
 * @template T
 * @param {(prepared: import('../setup/prepare.mjs').PreparedElectron) => Promise<T>} job
 * @param {{ displays?: number }} [options] see `prepareElectron`
 * @returns {Promise<T>}
 */
export async function withElectron(job, options = {}) {
  const prepared = await prepareElectron(options)
  try {
    return await job(prepared)
  } finally {
    await prepared.stop()
  }
}
