import { prepareElectron } from '../setup/prepare.mjs'

/**
 * Does a job with a prepared Electron and takes the display down again, whatever happens.
 * @template T
 * @param {(prepared: import('../setup/prepare.mjs').PreparedElectron) => Promise<T>} job
 * @returns {Promise<T>}
 */
export async function withElectron(job) {
  const prepared = await prepareElectron()
  try {
    return await job(prepared)
  } finally {
    await prepared.stop()
  }
}
