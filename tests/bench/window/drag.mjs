import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openSample, showRoute, withApplication } from '../../../scripts/lib/driver.mjs'
import { openWorkspaceId, testIds, workspaceRoute } from '../../../scripts/lib/screens.mjs'
import { quantile } from '../statistics.mjs'
import { dragTargets } from './targets.mjs'

/** Moves that come before, so that the code is warm, as it is a second after a hand has begun. */
const warmingSteps = 60
/** The pointer goes so many steps to one side and back, so that it stays on the screen. */
const swing = 40

/**
 * @typedef {object} DragResult
 * @property {string} target
 * @property {string} workspace
 * @property {number} steps moves of the pointer
 * @property {{ p50: number, p95: number }} fromEvent milliseconds from the input event's own time to the painted charts
 * @property {{ p50: number, p95: number }} fromHandling the same from when the page was given the event
 * @property {{ p50: number, p95: number }} frames milliseconds between frames of this window while nothing moves
 */

/**
 * Drags in the real application and times each move until the charts with the new value are painted: from the
 * pointer event's own time to the first message after the frame in which a chart was drawn.
 * @param {import('../../../scripts/setup/prepare.mjs').PreparedElectron} prepared
 * @param {{ targets: string[], steps: number, largeWorkspace: string, tell: (line: string) => void }} options the
 *   large workspace as a file's text
 * @returns {Promise<DragResult[]>}
 */
export async function measureDrags(prepared, { targets, steps, largeWorkspace, tell }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-bench-'))
  const file = path.join(folder, 'large.tuotto')
  fs.writeFileSync(file, largeWorkspace)
  const workspaces = { sample: openSample, large: (session) => openFile(session, file) }
  try {
    const results = []
    for (const [workspace, open] of Object.entries(workspaces)) {
      await withApplication(prepared, async (session) => {
        const id = await open(session)
        for (const target of targets) {
          const result = {
            target,
            workspace,
            steps,
            ...(await dragOnce(session, id, dragTargets[target], steps)),
          }
          tell(`${target}, ${workspace}: p50 ${result.fromEvent.p50} ms, p95 ${result.fromEvent.p95} ms`)
          results.push(result)
        }
      })
    }
    return results
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function openFile({ application, page }, file) {
  await application.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await page.getByTestId(testIds.openFile).click()
  await page.waitForFunction(() => location.hash.startsWith('#/workspace/'))
  return openWorkspaceId(page.url())
}

async function dragOnce(session, workspaceId, { section, grip, pixelsPerStep }, steps) {
  const { page } = session
  await showRoute(session, workspaceRoute(workspaceId, section))
  const handle = grip(page)
  await handle.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await handle.boundingBox()
  const start = { x: x + width / 2, y: y + height / 2 }
  await page.evaluate(recordInPage)
  const frames = await page.evaluate(() => window.benchFrames(60))
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let step = 1; step <= warmingSteps + steps; step += 1) {
    if (step === warmingSteps + 1) await page.evaluate(() => window.benchReset())
    await page.mouse.move(start.x + pixelsPerStep * placeOf(step), start.y)
    await page.evaluate(() => window.benchSettled())
  }
  const samples = await page.evaluate(() => window.benchSamples)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  if (samples.length !== steps) throw new Error(`${samples.length} of ${steps} moves were drawn`)
  return {
    fromEvent: summarise(samples.map((sample) => sample.painted - sample.happened)),
    fromHandling: summarise(samples.map((sample) => sample.painted - sample.handled)),
    frames: summarise(frames),
  }
}

/** Steps from the start: there, back past it, and there again, one at a time. */
export function placeOf(step) {
  const along = (step + swing) % (4 * swing)
  return along <= 2 * swing ? along - swing : 3 * swing - along
}

function summarise(milliseconds) {
  const rounded = (share) => Math.round(quantile(milliseconds, share) * 10) / 10
  return { p50: rounded(0.5), p95: rounded(0.95) }
}

/** Runs in the page. A move counts as shown in the first frame after it in which a canvas is drawn anew. */
function recordInPage() {
  if (window.benchSamples) return
  let drawings = 0
  const prototype = CanvasRenderingContext2D.prototype
  const { clearRect } = prototype
  prototype.clearRect = function count(...parameters) {
    drawings += 1
    return clearRect.apply(this, parameters)
  }

  let waiting = Promise.resolve()
  window.benchSamples = []
  window.benchReset = () => {
    window.benchSamples = []
  }
  window.benchSettled = () => waiting

  function afterFrame() {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      const handled = performance.now()
      const before = drawings
      waiting = (async () => {
        for (let frame = 0; frame < 60; frame += 1) {
          const painted = await afterFrame()
          if (drawings === before) continue
          window.benchSamples.push({ happened: event.timeStamp, handled, painted })
          return
        }
      })()
    },
    { capture: true },
  )

  window.benchFrames = async (count) => {
    const times = []
    for (let frame = 0; frame <= count; frame += 1) times.push(await new Promise(requestAnimationFrame))
    return times.slice(1).map((time, index) => time - times[index])
  }
}
