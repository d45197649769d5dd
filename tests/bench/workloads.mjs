import * as fs from 'node:fs'

/** @typedef {'R1' | 'R2' | 'R3' | 'R4'} WorkloadName */

/** @type {WorkloadName[]} */
export const workloadNames = ['R1', 'R2', 'R3', 'R4']

/** How many projections one whole run of the workload computes. */
export const wholeAmounts = { R1: 1, R2: 100_000, R3: 1681, R4: 80 }

export const workloadTitles = {
  R1: 'one projection',
  R2: '100,000 trials',
  R3: '41 × 41 grid',
  R4: 'tornado of 40 inputs',
}

export const workload = readReference('workload.json')

/** Computed by two independent programs, in NumPy and in C, which agree to 4.3e-12; R2 by 10 million trials. */
export const expected = readReference('expected.json')

function readReference(name) {
  return JSON.parse(fs.readFileSync(new URL(`reference/${name}`, import.meta.url), 'utf8'))
}
