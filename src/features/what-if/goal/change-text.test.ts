import { expect, test } from 'vitest'
import { describeInput, planInput, stageInput } from '#domain/inputs.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import { translator } from '#i18n/translate.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { changeText } from './change-text.ts'

const workspace = buildWorkspace({ stages: [{ id: 'lead' }, { id: 'won' }] })

function textOf(path: string, from: number, to: number, language: Language = 'en') {
  const wording = { currency: 'EUR', t: translator(language), language } as const
  const { from: before, to: after } = changeText(describeInput(workspace, path)!, { from, to }, wording)
  // Spaces that do not break look like others here.
  return [before, after].map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))
}

const rate = stageInput('lead' as StageId, 'rate')

test('a change shows two of its own digits, however small it is', () => {
  expect(textOf(rate, 0.28, 0.1875582)).toEqual(['28%', '18.8%'])
  expect(textOf(rate, 0.28, 0.2800123)).toEqual(['28%', '28.0012%'])
  expect(textOf(rate, 0.28, 0.28)).toEqual(['28%', '28%'])
})

test('amounts, days and months have their units', () => {
  expect(textOf(planInput('dealSize'), 25_500, 26_314.16)).toEqual(['€25,500', '€26,314'])
  expect(textOf(planInput('dealSize'), 10, 10.0613, 'fi')).toEqual(['10 €', '10,06 €'])
  expect(textOf(stageInput('lead' as StageId, 'lag'), 75, 43.7268)).toEqual(['75 d', '44 d'])
  expect(textOf(planInput('paymentDelayMonths'), 1, 3, 'pl')).toEqual(['1 mies.', '3 mies.'])
})
