import * as fs from 'node:fs'
import { inProject } from '../../../scripts/lib/project.mjs'

/** @returns {string} of our own engine */
export function applicationVersion() {
  return JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8')).version
}
