import { describe, expect, test } from 'vitest'
import { checkAnswers } from './checker.mjs'
import { expected, workloadNames } from './workloads.mjs'

function rightAnswers() {
  const { R1, R2, R3, R4 } = structuredClone(expected)
  const { sdOf100kRun: _deviations, ...fan } = R2
  const column = (key) => R4.map((row) => row[key])
  return {
    R1,
    R2: { ...fan, trials: 100_000 },
    R3: { npv: R3.npv.flat(), roi: R3.roi.flat(), payback: R3.payback.flat() },
    R4: {
      npvLow: column('npv_lo'),
      npvHigh: column('npv_hi'),
      roiLow: column('roi_lo'),
      roiHigh: column('roi_hi'),
    },
  }
}

function verdictOn(workload, spoil) {
  const answers = rightAnswers()
  spoil(answers[workload], answers)
  return checkAnswers(answers, workloadNames)[workload]
}

test('the reference itself is right in everything', () => {
  for (const verdict of Object.values(checkAnswers(rightAnswers(), workloadNames))) {
    expect(verdict).toMatchObject({ isRight: true, worst: 0 })
  }
})

test('rounding of the last digits is right, the ninth digit is not', () => {
  expect(verdictOn('R1', (answer) => (answer.npv *= 1 + 1e-12)).isRight).toBe(true)
  expect(verdictOn('R1', (answer) => (answer.npv *= 1 + 2e-9))).toMatchObject({ isRight: false, of: 'npv' })
})

describe('refuses', () => {
  test.each(['newCustomers', 'active', 'revenue', 'cost', 'cashFlow', 'cumCash'])(
    'one wrong month of %s',
    (name) => {
      const verdict = verdictOn('R1', (answer) => (answer[name][35] *= 1.000001))
      expect(verdict).toMatchObject({ isRight: false, of: name })
    },
  )

  test.each(['totalCost', 'roi', 'npv', 'payback', 'irrMonthly', 'irrAnnual'])('no %s', (name) => {
    const verdict = verdictOn('R1', (answer) => delete answer[name])
    expect(verdict).toMatchObject({ isRight: false, worst: Infinity, of: name })
  })

  test('one wrong channel of one stage', () => {
    const verdict = verdictOn('R1', (answer) => (answer.stageByChannel[2][4][20] *= 1.00001))
    expect(verdict).toMatchObject({ isRight: false, of: 'stageByChannel' })
  })

  test('what is no number, and words in the place of one', () => {
    expect(verdictOn('R1', (answer) => (answer.roi = Number.NaN)).isRight).toBe(false)
    expect(verdictOn('R4', (answer) => (answer.roiLow[3] = '#NUM!')).isRight).toBe(false)
    expect(verdictOn('R2', (answer) => (answer.p50[3] = null)).isRight).toBe(false)
  })

  test('a payback where there is none, and none where there is one', () => {
    const cells = expected.R3.payback.flat()
    const [none, some] = [cells.indexOf(null), cells.findIndex((payback) => payback !== null)]
    expect(verdictOn('R3', (answer) => (answer.payback[none] = 20)).isRight).toBe(false)
    expect(verdictOn('R3', (answer) => (answer.payback[some] = null)).isRight).toBe(false)
    expect(verdictOn('R3', (answer) => (answer.payback[none] = -1)).isRight).toBe(true)
  })

  test('cells that are missing or in another order', () => {
    expect(verdictOn('R3', (answer) => answer.npv.pop()).isRight).toBe(false)
    expect(verdictOn('R3', (answer) => answer.npv.reverse()).isRight).toBe(false)
    expect(verdictOn('R3', (answer) => (answer.cells = [])).isRight).toBe(false)
  })

  test('inputs of the tornado that have changed places', () => {
    expect(verdictOn('R4', (answer) => answer.npvLow.reverse())).toMatchObject({
      isRight: false,
      of: 'npvLow',
    })
  })

  test('no answer at all', () => {
    for (const workload of workloadNames) {
      const verdict = verdictOn(workload, (_answer, answers) => delete answers[workload])
      expect(verdict).toMatchObject({ isRight: false, of: 'no answer' })
    }
  })
})

describe('a simulation', () => {
  const { sdOf100kRun: deviations } = expected.R2

  test('may be off by as much as chance explains, and no more', () => {
    const shift = (by) => (answer) => (answer.p95[30] += by * deviations.p95[30])
    expect(verdictOn('R2', shift(4.9)).isRight).toBe(true)
    expect(verdictOn('R2', shift(5.1))).toMatchObject({ isRight: false, of: 'p95, month 30' })
  })

  test('of fewer trials may be off by more', () => {
    const verdict = verdictOn('R2', (answer) => {
      answer.trials = 1000
      answer.mean[10] += 49 * deviations.mean[10]
    })
    expect(verdict.isRight).toBe(true)
    expect(verdict.worst).toBeCloseTo(4.9, 6)
  })

  test('is wrong where the chance of a return is', () => {
    const verdict = verdictOn('R2', (answer) => (answer.probRoiPositive += 6 * deviations.probRoiPositive))
    expect(verdict.isRight).toBe(false)
  })
})

test('some cells of the grid are compared with the same ones of the reference', () => {
  const cells = [0, 40, 840, 1680]
  const pick = (values) => cells.map((cell) => values[cell])
  const shrink = (answer) => {
    for (const name of ['npv', 'roi', 'payback']) answer[name] = pick(answer[name])
    answer.cells = cells
  }
  expect(verdictOn('R3', shrink)).toMatchObject({ isRight: true })
  expect(
    verdictOn('R3', (answer) => {
      shrink(answer)
      answer.cells = [0, 41, 840, 1680]
    }).isRight,
  ).toBe(false)
})
