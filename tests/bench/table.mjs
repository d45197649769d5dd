import { limitName } from './contenders.mjs'
import { timedWorkloads } from './measure.mjs'
import { dragTargets } from './window/targets.mjs'
import { wholeAmounts } from './workloads.mjs'

const headings = {
  R1: 'R1: one projection',
  R2: 'R2: 100,000 trials',
  R2w2: 'R2, two workers',
  R3: 'R3: 41 × 41 grid',
  R4: 'R4: tornado of 40',
}

/**
 * The results as they stand in the README.
 * @param {import('./report.mjs').BenchResults} results
 * @returns {string} Markdown
 */
export function markdownReport(results) {
  const { machine, isQuick, contenders, growth, drags, starts, windowAbsence } = results
  const blocks = [
    `${machine.date}, ${machine.processor} (${machine.cores} cores, ${machine.memory}), ${machine.system}, ` +
      `Node ${machine.node}${isQuick ? '; a quick run with few rounds' : ''}.`,
    ...(contenders ? contenderBlocks(contenders) : []),
    ...(growth ? [growthTable(growth)] : []),
    ...(drags ? [dragTable(drags)] : []),
    ...(starts ? [startTable(starts)] : []),
    ...(windowAbsence ? [`Not measured in a window: ${windowAbsence}.`] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function contenderBlocks(contenders) {
  const limit = contenders.find(({ name }) => name === limitName)
  const isBound = !limit.absence
  const present = contenders.filter(({ absence }) => !absence)
  const notes = new Map()
  const mark = (note) => {
    if (!notes.has(note)) notes.set(note, notes.size + 1)
    return ` [${notes.get(note)}]`
  }
  const names = Object.keys(timedWorkloads)
  const rows = present.map((contender) => [
    `${contender.title} ${contender.version}`,
    ...names.map((workload) => contenderCell(contender, workload, { isBound, mark })),
  ])
  const absent = contenders.filter(({ absence }) => absence)
  return [
    isBound
      ? 'Ratios to the limit on one thread, in brackets the time: medians of processor time of one run in which all ' +
        'take turns, each sample divided by one of the limit right before it (two workers: time on the clock).'
      : `Times without ratios, since there is no limit here: ${limit.absence}.`,
    table(['', ...names.map((name) => headings[name])], rows),
    ...[...notes].map(([note, number]) => `[${number}] ${note}`),
    ...absent.map(({ title, absence }) => `Not measured: ${title}: ${absence}.`),
  ]
}

function contenderCell({ timings, without, title }, workload, { isBound, mark }) {
  const timing = timings[workload]
  if (!timing) return without[workload] ? `–${mark(`${title}: ${without[workload]}.`)}` : '–'
  const whole = wholeAmounts[timedWorkloads[workload].limit]
  const note =
    timing.amount === whole ? '' : mark(`Timed on ${count(timing.amount)} of ${count(whole)} and multiplied.`)
  const time = duration(timing.milliseconds)
  return `${isBound ? `${ratio(timing.ratio)} (${time})` : time}${note}`
}

function growthTable(growth) {
  const dimensions = Object.keys(Object.values(growth)[0])
  const rows = Object.entries(growth).map(([engine, slopes]) => [
    engine,
    ...dimensions.map((name) => `${slopes[name].slope.toFixed(2)} ± ${slopes[name].error.toFixed(2)}`),
  ])
  return `${table(['cost grows with the power of', ...dimensions], rows)}\n\n1 is proportional; less where a part of the cost does not depend on the size.`
}

function dragTable(drags) {
  const rows = drags.map(({ target, workspace, fromEvent }) => [
    `${dragTargets[target].title}, ${workspace} workspace`,
    `${fromEvent.p50} ms`,
    `${fromEvent.p95} ms`,
  ])
  return table([`${drags[0].steps} moves of the pointer until the charts are painted`, 'p50', 'p95'], rows)
}

function startTable({ start, memoryOnHome, memoryOnPlan }) {
  const row = (title, comparison, unit) =>
    comparison
      ? [
          title,
          ...[comparison.ours, comparison.empty, comparison.difference].map(
            (value) => `${Math.round(value)} ${unit}`,
          ),
        ]
      : [title, 'not known here', '', '']
  return table(
    ['', 'application', 'empty Electron window', 'difference'],
    [
      row('from start to Home', start, 'ms'),
      row('memory of all processes (PSS), on Home', memoryOnHome, 'MB'),
      row('with the sample open on Plan', memoryOnPlan, 'MB'),
    ],
  )
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function ratio(value) {
  return value >= 100 ? count(Number(value.toPrecision(3))) : value.toPrecision(2)
}

function duration(milliseconds) {
  if (milliseconds < 0.1) return `${Number((milliseconds * 1000).toPrecision(2))} µs`
  if (milliseconds < 1000) return `${Number(milliseconds.toPrecision(2))} ms`
  return `${count(Number((milliseconds / 1000).toPrecision(2)))} s`
}

function count(value) {
  return value.toLocaleString('en')
}
