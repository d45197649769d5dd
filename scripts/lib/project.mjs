import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * @param {...string} segments below the project's folder
 * @returns {string}
 */
export function inProject(...segments) {
  return path.join(projectRoot, ...segments)
}

/**
 * Calls tools by their own file instead of `.bin`, where two compilers would share one name.
 * @param {...string} segments below node_modules
 * @returns {string}
 */
export function inModules(...segments) {
  return path.join(projectRoot, 'node_modules', ...segments)
}
