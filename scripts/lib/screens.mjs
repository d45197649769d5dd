/**
 * What the application is led through, as it is found on the screen: the one place to change when it changes.
 */

/** @typedef {{ name: string, section?: string }} Screen `section` is what follows the workspace in its route */

/** @type {Screen[]} */
export const screens = [
  { name: 'home' },
  { name: 'overview', section: 'overview' },
  { name: 'stages', section: 'stages' },
  { name: 'agreement-terms', section: 'agreement/terms' },
  { name: 'agreement-calibrate', section: 'agreement/calibrate' },
  { name: 'agreement-versions', section: 'agreement/versions' },
  { name: 'plan', section: 'plan' },
  { name: 'what-if', section: 'what-if/levers' },
  { name: 'what-if-compare', section: 'what-if/compare' },
  { name: 'what-if-sensitivity', section: 'what-if/sensitivity' },
  { name: 'what-if-grid', section: 'what-if/grid' },
  { name: 'what-if-goal', section: 'what-if/goal' },
  { name: 'what-if-board', section: 'what-if/board' },
  { name: 'report', section: 'report' },
]

export const reportSection = 'report'

export const papers = ['A4', 'Letter']

export const testIds = {
  openSample: 'open-sample',
  openFile: 'open-file',
  exportAgreement: 'export-agreement-pdf',
}

/** The global through which a page reaches the machine, its settings among them. */
export const bridgeName = 'tuottolaskuri'

/** Every screen has a heading, and shows it once it has its data. */
export const headingSelector = 'h1'

/**
 * @typedef {object} Appearance
 * @property {'en' | 'fi' | 'pl'} language
 * @property {'light' | 'dark'} theme
 */

/** @type {(Appearance & { screens: string[] })[]} the README's pictures: each screen, language and theme once or more */
export const documentedPictures = [
  {
    language: 'en',
    theme: 'light',
    screens: ['home', 'overview', 'agreement-terms', 'plan', 'what-if', 'what-if-goal', 'what-if-grid'],
  },
  { language: 'fi', theme: 'light', screens: ['agreement-calibrate'] },
  { language: 'fi', theme: 'dark', screens: ['plan', 'what-if-sensitivity'] },
  { language: 'pl', theme: 'light', screens: ['stages', 'report', 'what-if-compare'] },
  { language: 'pl', theme: 'dark', screens: ['overview', 'agreement-versions', 'what-if-board'] },
]

/** @type {Appearance} */
export const demoAppearance = { language: 'en', theme: 'light' }

/**
 * @param {string} workspaceId
 * @param {string} section
 * @returns {string}
 */
export function workspaceRoute(workspaceId, section) {
  return `#/workspace/${workspaceId}/${section}`
}

/**
 * @param {string} address of the window
 * @returns {string | undefined} the id of the workspace that is open
 */
export function openWorkspaceId(address) {
  return /#\/workspace\/([^/?]+)/.exec(address)?.[1]
}
