import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from './log.mjs'

const heartbeatMilliseconds = 2_000
const staleMilliseconds = 10_000
const patienceMilliseconds = 3_000
const pollMilliseconds = 200

/**
 * Lets one process at a time do `job`. A holder that died is recognised by its silence rather than by its
 * process number, which a container hands out again; so `job` must leave the event loop room to breathe.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} job
 * @param {{ staleAfter?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, job, { staleAfter = staleMilliseconds } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const token = randomUUID()
  const startedAt = Date.now()
  let hasTold = false
  while (!tryCreate(file, token)) {
    removeWhenStale(file, staleAfter)
    await sleep(pollMilliseconds)
    if (hasTold || Date.now() - startedAt < patienceMilliseconds) continue
    hasTold = true
    log('waiting for another process that is doing the same set-up')
  }
  const heartbeat = setInterval(() => touch(file), heartbeatMilliseconds)
  try {
    return await job()
  } finally {
    clearInterval(heartbeat)
    if (readText(file) === token) fs.rmSync(file, { force: true })
  }
}

function tryCreate(file, content) {
  try {
    fs.writeFileSync(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Only who holds the claim on this very content may remove it, so nobody removes a successor's lock. */
function removeWhenStale(file, staleAfter) {
  const content = readText(file)
  if (content === undefined || ageOf(file) < staleAfter) return
  const claim = `${file}.${content.slice(0, 8)}.claim`
  if (!tryCreate(claim, '')) {
    if (ageOf(claim) > staleAfter) fs.rmSync(claim, { force: true })
    return
  }
  try {
    if (readText(file) === content && ageOf(file) >= staleAfter) fs.rmSync(file, { force: true })
  } finally {
    fs.rmSync(claim, { force: true })
  }
}

function ageOf(file) {
  const status = fs.statSync(file, { throwIfNoEntry: false })
  return status ? Date.now() - status.mtimeMs : 0
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function touch(file) {
  const now = new Date()
  try {
    fs.utimesSync(file, now, now)
  } catch {
    // A lock that is gone was taken over after a long pause; the job itself still finishes.
  }
}
