import { createInterface } from 'node:readline'

/**
 * Lets a contender be driven by lines on its input; see PeerProcess.
 * @param {{ version: string, amounts?: Record<string, number>, without?: Record<string, string> }} hello
 * @param {Record<string, (repetition: number) => unknown>} units one timed unit of each workload
 * @param {() => unknown} answers
 */
export async function serve(hello, units, answers) {
  say(hello)
  for await (const line of createInterface(process.stdin)) {
    const [word, name, repetitions] = line.split(' ')
    if (word === 'answers') say(await answers())
    else if (word === 'time') say(await time(units[name], Number(repetitions)))
  }
}

async function time(unit, repetitions) {
  const cpuBefore = process.cpuUsage()
  const wallBefore = performance.now()
  // Waiting for what is no promise would cost more than a small unit.
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const result = unit(repetition)
    if (result instanceof Promise) await result
  }
  const wall = performance.now() - wallBefore
  const { user, system } = process.cpuUsage(cpuBefore)
  return { cpu: (user + system) / 1000, wall }
}

function say(value) {
  process.stdout.write(`${JSON.stringify(value, plainArrays)}\n`)
}

function plainArrays(_key, value) {
  return ArrayBuffer.isView(value) ? Array.from(value) : value
}
