import { expect, test } from 'vitest'
import { figureNames } from '#domain/figure-names.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { figureDescriptions } from '#domain/figure-names.ts'
import { figureValue } from './figure-value.ts'
import { project } from './project.ts'
import { projectionInput } from './projection-input.ts'

const projection = project(projectionInput(sampleWorkspace())!)
const { keyFigures } = projection

test.each(figureNames)('S51: %s is a figure with a unit and a direction', (name) => {
  const figure = figureValue(projection, name)
  if (figure.kind === 'value') expect(Number.isFinite(figure.value)).toBe(true)
  else expect(figure.reason).toMatch(/^[a-z-]+$/)
  expect(figureDescriptions[name]).toMatchObject({
    unit: expect.stringMatching(/^(money|ratio|share|months|people)$/),
    better: expect.stringMatching(/^(more|less)$/),
  })
})

test('S51: what is a plain number, a figure, or a part of one', () => {
  expect(figureValue(projection, 'npv')).toEqual({ kind: 'value', value: keyFigures.npv })
  expect(figureValue(projection, 'roi')).toBe(keyFigures.roi)
  expect(figureValue(projection, 'payback')).toBe(keyFigures.payback.first)
  expect(figureValue(projection, 'discountedPayback')).toBe(keyFigures.discountedPayback.first)
  expect(figureValue(projection, 'peakFunding')).toEqual({
    kind: 'value',
    value: keyFigures.peakFunding.amount,
  })
  expect(figureValue(projection, 'endCash')).toEqual({
    kind: 'value',
    value: projection.cumulativeCash.at(-1),
  })
})

test('S20, S51: cost per lead is fully loaded, of the first stage with the role, none without one', () => {
  const [first, ...others] = keyFigures.costPerLead
  const withRoles = (...roles: ('mql' | 'none')[]) => ({
    keyFigures: {
      ...keyFigures,
      costPerLead: keyFigures.costPerLead.map((cost, s) => ({
        ...cost,
        role: roles[s] ?? ('none' as const),
      })),
    },
  })
  expect(figureValue(withRoles('mql', 'mql'), 'costPerMql')).toBe(first!.fullyLoaded)
  expect(figureValue(withRoles('none', 'mql'), 'costPerMql')).toBe(others[0]!.fullyLoaded)
  expect(figureValue(withRoles(), 'costPerMql')).toEqual({ kind: 'none', reason: 'no-such-stage' })
})
