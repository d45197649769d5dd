import { describe, expect, it } from 'vitest'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { calibration } from '#engine/agreement/calibration.ts'
import { calibrationRequest } from '#session/calibration-request.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { agreementReport } from './agreement-report.ts'
import type { CalibratedRound } from './agreement-report-calibration.ts'

const sample = sampleWorkspace()
const options = { language: 'en', now: 0, applicationVersion: '1.2.3' } as const

/** As the sample's team chose: all agreed on the first three leads under version 1, on six of ten under version 2. */
const rounds = (orderedRounds(sample, 'calibration') as CalibratedRound['round'][]).map((round) => ({
  round,
  result: calibration(calibrationRequest(sample, round)),
}))

describe('calibration on paper', () => {
  it('says how far people agreed in the last round, how that was before, and how sure it is', () => {
    const { sentences, rows } = agreementReport(sample, { ...options, calibrations: rounds }).calibration!
    expect(sentences).toHaveLength(3)
    expect(sentences[0]).toMatch(/^In the last round everybody put 6 of 10 leads at the same stage/)
    expect(sentences[0]).toContain('better than chance')
    expect(sentences[1]).toBe('In the first round it was 3 of 10, in the last 6 of 10.')
    expect(sentences[2]).toMatch(/0 is as often as chance would bring.*no more than a hint/)
    expect(rows.map(({ round, version, agreed }) => [round, version, agreed])).toEqual([
      ['1', '1', '3 of 10'],
      ['2', '2', '6 of 10'],
    ])
    for (const { kappa, interval } of rows) {
      const [low, high] = interval.split(' to ').map(Number)
      expect(Number(kappa)).toBeGreaterThan(low!)
      expect(Number(kappa)).toBeLessThan(high!)
    }
  })

  it('of an earlier version leaves out what came after it', () => {
    const report = agreementReport(sample, { ...options, version: 1, calibrations: rounds })
    expect(report.calibration!.rows.map(({ version }) => version)).toEqual(['1'])
    expect(report.calibration!.sentences[0]).toContain('3 of 10')
    expect(report.calibration!.sentences).toHaveLength(2)
  })

  it('says so where the leads were others', () => {
    const [first, last] = rounds
    const leads = last!.round.question.leads.map(({ id }) => ({ id, text: 'Another lead' }))
    const other = { ...last!, round: { ...last!.round, question: { ...last!.round.question, leads } } }
    const { sentences } = agreementReport(sample, {
      ...options,
      calibrations: [first!, other],
    }).calibration!
    expect(sentences[1]).toContain('compares only roughly')
  })

  it('has no number where there is nothing to compare', () => {
    const [{ round }] = rounds as [CalibratedRound]
    const result = calibration({ ...calibrationRequest(sample, round), leads: [] })
    const report = agreementReport(sample, { ...options, calibrations: [{ round, result }] })
    expect(report.calibration).toMatchObject({
      sentences: [expect.stringContaining('nothing to compare')],
      rows: [{ agreed: '0 of 0', kappa: '–', interval: '–' }],
    })
  })

  it('is left out where nobody classified leads', () => {
    expect(agreementReport(sample, options).calibration).toBeNull()
  })
})
