import { describe, expect, test } from 'vitest'
import { measure } from './measure.mjs'
import { expected } from './workloads.mjs'

const rightR2 = () => ({ ...expected.R2, trials: 100_000 })
const rightR1 = () => expected.R1

/** A contender that needs so many milliseconds for a timed unit, and writes down when it is asked. */
function fakeContender(name, { hello = {}, answers = {}, cost = {} }) {
  return { name, title: name, program: { name, hello: { version: '1', ...hello }, answers, cost } }
}

async function measureFakes(contenders, rounds) {
  const calls = []
  const started = []
  const stopped = []
  const results = await measure(contenders, {
    rounds,
    warmMilliseconds: 100,
    tell: () => {},
    start: async ({ name, hello, answers, cost, failure }) => {
      if (failure) throw new Error(failure)
      started.push(name)
      return {
        hello,
        answers: async () => answers,
        async time(workload, repetitions) {
          calls.push(`${name} ${workload}`)
          const { cpu, wall = cpu } = cost[workload]
          return { cpu: cpu * repetitions, wall: wall * repetitions }
        },
        stop: async () => stopped.push(name),
      }
    },
  })
  return {
    results: Object.fromEntries(results.map((result) => [result.name, result])),
    calls,
    started,
    stopped,
  }
}

const limit = fakeContender('limit', {
  hello: { workloads: ['R1', 'R2'] },
  answers: { R1: rightR1(), R2: rightR2() },
  cost: { R1: { cpu: 50 }, R2: { cpu: 50, wall: 60 } },
})

describe('measuring', () => {
  test('divides by the limit and stops everybody', async () => {
    const slow = fakeContender('slow', {
      hello: { workloads: ['R1'] },
      answers: { R1: rightR1() },
      cost: { R1: { cpu: 250 } },
    })
    const { results, started, stopped } = await measureFakes([limit, slow], 3)
    expect(results.slow.timings.R1).toMatchObject({
      milliseconds: 250,
      ratio: 5,
      quartiles: [5, 5],
      amount: 1,
    })
    expect(results.limit.timings.R1).toMatchObject({ milliseconds: 50, ratio: 1 })
    expect(started.length).toBeGreaterThan(2)
    expect(stopped.toSorted()).toEqual(started.toSorted())
  })

  test('has the limit take its turn right before each of the others, in changing order', async () => {
    const others = ['a', 'b'].map((name) =>
      fakeContender(name, {
        hello: { workloads: ['R1'] },
        answers: { R1: rightR1() },
        cost: { R1: { cpu: 100 } },
      }),
    )
    const { calls } = await measureFakes([limit, ...others], 2)
    expect(calls.slice(-8).map((call) => call.split(' ')[0])).toEqual([
      'limit',
      'a',
      'limit',
      'b',
      'limit',
      'b',
      'limit',
      'a',
    ])
  })

  test('multiplies what was timed on a part only', async () => {
    const part = fakeContender('part', {
      hello: { workloads: ['R2'], amounts: { R2: 1000 } },
      answers: { R2: rightR2() },
      cost: { R2: { cpu: 200 } },
    })
    const { results } = await measureFakes([limit, part], 1)
    expect(results.part.timings.R2.milliseconds).toBeCloseTo(20_000, 6)
    expect(results.part.timings.R2.ratio).toBeCloseTo(400, 6)
    expect(results.part.timings.R2.amount).toBe(1000)
  })

  test("takes two workers by the clock on the wall, against the limit's one thread", async () => {
    const ours = fakeContender('ours', {
      hello: { workloads: ['R2', 'R2w2'] },
      answers: { R2: rightR2(), R2w2: rightR2() },
      cost: { R2: { cpu: 150, wall: 160 }, R2w2: { cpu: 170, wall: 90 } },
    })
    const { results } = await measureFakes([limit, ours], 1)
    expect(results.ours.timings.R2).toMatchObject({ milliseconds: 150, ratio: 3 })
    expect(results.ours.timings.R2w2).toMatchObject({ milliseconds: 90, ratio: 1.5 })
  })

  test('times nobody on what they get wrong, and says what it was', async () => {
    const wrong = fakeContender('wrong', {
      hello: { workloads: ['R1', 'R2'] },
      answers: { R1: { ...rightR1(), npv: 1 }, R2: rightR2() },
      cost: { R2: { cpu: 100 } },
    })
    const { results, calls } = await measureFakes([limit, wrong], 2)
    expect(Object.keys(results.wrong.timings)).toEqual(['R2'])
    expect(results.wrong.without.R1).toMatch(/^wrong: npv is off by /)
    expect(calls).not.toContain('wrong R1')
  })

  test('says why somebody is not there', async () => {
    const missing = { name: 'missing', title: 'Missing', program: { absence: 'not installed' } }
    const broken = { name: 'broken', title: 'Broken', program: { failure: 'it ended early' } }
    const { results } = await measureFakes([limit, missing, broken], 1)
    expect(results.missing).toMatchObject({ absence: 'not installed', timings: {} })
    expect(results.broken).toMatchObject({ absence: 'it ended early', timings: {} })
  })

  test('gives times without ratios where there is no limit', async () => {
    const noLimit = { name: 'limit', title: 'limit', program: { absence: 'no C compiler here' } }
    const other = fakeContender('other', {
      hello: { workloads: ['R1'] },
      answers: { R1: rightR1() },
      cost: { R1: { cpu: 50 } },
    })
    const { results } = await measureFakes([noLimit, other], 2)
    expect(results.other.timings.R1).toEqual({ milliseconds: 50, ratio: null, quartiles: null, amount: 1 })
  })
})
