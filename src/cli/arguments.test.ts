import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.ts'
import { commandNames, commandOf } from './commands.ts'

describe('what is understood', () => {
  test('values are read, in whichever order they are said', () => {
    expect(
      readArguments(['--trials', '500', 'montecarlo', 'a.tuotto', '--seed=7', '--target', '-5']),
    ).toEqual({
      kind: 'command',
      command: 'montecarlo',
      file: 'a.tuotto',
      language: 'en',
      options: { trials: 500, seed: 7, target: -5 },
    })
  })

  test('an option that may be repeated gives a list, and a flag is said or not', () => {
    const seek = [
      'seek',
      'a',
      '--figure=roi',
      '--target=1',
      '--input=plan/margin',
      '--input=plan/churn:0:0.1',
    ]
    expect(readArguments(seek)).toMatchObject({
      options: {
        input: [
          { path: 'plan/margin', bounds: null },
          { path: 'plan/churn', bounds: { low: 0, high: 0.1 } },
        ],
      },
    })
    expect(readArguments(['sensitivity', 'a', '--ranges', '--language=pl'])).toMatchObject({
      language: 'pl',
      options: { ranges: true },
    })
  })
})

test.each([
  ['montecarlo a --trials 0', '--trials takes a whole number from 1 to 1000000, not "0".'],
  ['montecarlo a --trials 1e5', '--trials takes a whole number'],
  ['montecarlo a --seed -1', '--seed takes a whole number from 0 to 4294967295, not "-1".'],
  ['montecarlo a --workers two', '--workers takes'],
  ['montecarlo a --seed 1 --seed 2', '--seed is said more than once.'],
  ['montecarlo a --figure profit', '--figure takes one of roi, returnPerEuro'],
  ['montecarlo a --target 1,5', '--target takes a number such as'],
  ['montecarlo a --target=', '--target takes'],
  ['montecarlo a --target', '--target'],
  ['montecarlo a --percent 5', '--percent is no option of "montecarlo".'],
  ['montecarlo --trials 5', 'The file is missing.'],
  ['sensitivity a --percent 10 --ranges', '--percent and --ranges do not go together.'],
  ['sensitivity a --percent 0', '--percent takes a number above 0 and up to 100'],
  ['sensitivity a --inputs plan', '--inputs takes the path of an input'],
  ['grid a --x plan/margin', '--y is missing.'],
  ['grid a --x plan/margin --y plan/churn --x-steps 1', '--x-steps takes a whole number from 2 to 101'],
  ['grid a --x plan/margin --y plan/churn --x-operation add', '--x-operation takes one of set, times, plus'],
  ['seek a --figure roi --target 0.5', '--input is missing.'],
  ['seek a --figure roi --input plan/margin', '--target is missing.'],
  ['seek a --figure roi --target 1 --input plan/margin:1', '--input takes the path of one input'],
  ['compare a --figures roi,profit', '--figures takes one of'],
  ['compare a --scenarios a,,b', '--scenarios takes a name or an id'],
  ['compare a --scenario a', '--scenario is no option of "compare".'],
  ['project a --scenario=', '--scenario takes'],
  ['validate a --figure roi', '--figure is no option of "validate".'],
])('%s is not understood', (line, sentence) => {
  const request = readArguments(line.split(' '))
  expect(request).toMatchObject({ kind: 'misuse', message: expect.stringContaining(sentence) })
})

test.each(commandNames)('the help of %s tells of each of its options', (name) => {
  const { help, options, required = [], exclusive = [] } = commandOf(name)
  expect(help).toContain(`tuottolaskuri ${name} FILE`)
  for (const option of options) expect(help).toContain(`--${option}`)
  expect(options).toEqual(expect.arrayContaining([...required, ...exclusive]))
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
})
