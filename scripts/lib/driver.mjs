import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from './project.mjs'
import {
  bridgeName,
  headingSelector,
  openWorkspaceId,
  reportSection,
  testIds,
  workspaceRoute,
} from './screens.mjs'

const windowSize = { width: 1440, height: 900 }
const waitMilliseconds = 60_000
const closeMilliseconds = 15_000

/**
 * @typedef {object} Session
 * @property {import('@playwright/test').ElectronApplication} application
 * @property {import('@playwright/test').Page} page
 */

/**
 * Runs the real application with a profile of its own, which is removed afterwards.
 * @template T
 * @param {import('../setup/prepare.mjs').PreparedElectron} prepared
 * @param {(session: Session) => Promise<T>} job
 * @returns {Promise<T>}
 */
export async function withApplication(prepared, job) {
  const { _electron: electron } = await import('@playwright/test')
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-profile-'))
  const application = await electron.launch({
    executablePath: prepared.runtime.executable,
    args: [...prepared.electronArguments, projectRoot, `--user-data-dir=${profile}`],
    cwd: projectRoot,
    env: prepared.environment,
    timeout: waitMilliseconds,
  })
  try {
    const page = await application.firstWindow({ timeout: waitMilliseconds })
    page.setDefaultTimeout(waitMilliseconds)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const window = await application.browserWindow(page)
    await window.evaluate((shown, size) => shown.setContentSize(size.width, size.height), windowSize)
    await settle(page)
    return await job({ application, page })
  } finally {
    await closeApplication(application)
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {Session} session
 * @param {import('./screens.mjs').Appearance} appearance
 */
export async function applyAppearance({ page }, { language, theme }) {
  await page.evaluate(
    async ({ bridge, changes }) => {
      const { settings } = window[bridge]
      const { value: current } = await settings.read()
      const reply = await settings.write({ ...current, ...changes })
      if (!reply.ok) throw new Error(reply.failure.detail)
    },
    { bridge: bridgeName, changes: { language, theme } },
  )
  await page.reload()
  await settle(page)
}

/**
 * @param {Session} session
 * @returns {Promise<string>} the id of the sample's workspace
 */
export async function openSample({ page }) {
  await page.getByTestId(testIds.openSample).click()
  await page.waitForFunction(() => location.hash.startsWith('#/workspace/'))
  await settle(page)
  return openWorkspaceId(page.url())
}

/**
 * @param {Session} session
 * @param {string} route
 */
export async function showRoute({ page }, route) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await settle(page)
}

/**
 * @param {Session} session
 * @param {string} file
 */
export async function takePicture({ page }, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
}

/**
 * Exports the agreement through the application's own button.
 * @param {Session} session
 * @param {{ workspaceId: string, paper: string, file: string }} wanted
 */
export async function exportAgreement(session, { workspaceId, paper, file }) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.rmSync(file, { force: true })
  await answerSaveDialog(session.application, file)
  await showRoute(session, workspaceRoute(workspaceId, reportSection))
  await choosePaper(session.page, paper)
  await session.page.getByTestId(testIds.exportAgreement).click()
  await waitForPdf(file)
}

/** Nobody is there to answer the system's dialog, which the driver cannot reach either. */
function answerSaveDialog(application, file) {
  return application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

async function choosePaper(page, paper) {
  await page.getByText(paper, { exact: true }).click()
}

async function waitForPdf(file) {
  const deadline = Date.now() + waitMilliseconds
  while (Date.now() < deadline) {
    if (isWholePdf(file)) return
    await sleep(100)
  }
  throw new Error(`No PDF was written to ${file}.`)
}

function isWholePdf(file) {
  if (!fs.existsSync(file)) return false
  const bytes = fs.readFileSync(file)
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-32).includes('%%EOF')
}

/** What is still being computed says so to screen readers. */
function nothingBusy() {
  return document.querySelector('[aria-busy="true"]') === null
}

async function settle(page) {
  await page.locator(headingSelector).first().waitFor()
  await page.waitForFunction(nothingBusy, undefined, { timeout: waitMilliseconds })
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** An application that asks before it closes has nobody to answer here. */
async function closeApplication(application) {
  const timer = setTimeout(() => application.process().kill('SIGKILL'), closeMilliseconds)
  try {
    await application.close()
  } finally {
    clearTimeout(timer)
  }
}
