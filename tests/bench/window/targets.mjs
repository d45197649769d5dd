/**
 * What can be dragged in a workspace.
 * @typedef {object} DragTarget
 * @property {string} title
 * @property {string} section the last part of the route of its screen
 * @property {(page: import('@playwright/test').Page) => import('@playwright/test').Locator} grip what is taken hold of
 * @property {number} pixelsPerStep how far the pointer goes for one step of the value
 */

/** @type {Record<string, DragTarget>} */
export const dragTargets = {
  plan: {
    title: 'Plan: a number by its label',
    section: 'plan',
    grip: (page) => page.locator('main label[title]:not(.visually-hidden)').filter({ visible: true }).first(),
    pixelsPerStep: 6,
  },
  levers: {
    title: 'What-if: a lever',
    section: 'what-if/levers',
    grip: (page) => page.locator('main input[type="range"]:enabled').first(),
    pixelsPerStep: 3,
  },
}
