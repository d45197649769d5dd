import { describeInput, inputValue, listInputs, type InputDescription } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { movedValue } from '#domain/movable.ts'
import { problem, type Problem } from '#domain/problem.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputName } from '#i18n/input-words.ts'
import { translator } from '#i18n/translate.ts'
import { Refused, type CommandError } from './errors.ts'

/**
 * The inputs that patterns name, in the order said and each once. A `*` stands for any one part of a path; it finds
 * all inputs that the plan computes with and that can be moved. Throws `Refused` where a pattern finds none.
 */
export function namedInputs(workspace: Workspace, patterns: readonly string[]): InputDescription[] {
  const errors: (Problem | CommandError)[] = []
  const found = new Map<string, InputDescription>()
  for (const pattern of patterns) {
    const inputs = pattern.includes('*')
      ? listInputs(workspace).filter((input) => isMatch(input.path, pattern) && canMove(workspace, input))
      : [describeInput(workspace, pattern) ?? []].flat()
    for (const input of inputs) {
      if (inputValue(workspace, input.path) === undefined) errors.push(problem(pattern, 'unknown-input'))
      else if (!canMove(workspace, input)) errors.push({ path: pattern, code: 'not-movable' })
      else found.set(input.path, input)
    }
    if (inputs.length === 0) errors.push(problem(pattern, 'unknown-input'))
  }
  if (errors.length > 0) throw new Refused(errors)
  return [...found.values()]
}

function isMatch(path: string, pattern: string): boolean {
  const [parts, wanted] = [path.split('/'), pattern.split('/')]
  return parts.length === wanted.length && wanted.every((part, i) => part === '*' || part === parts[i])
}

function canMove(workspace: Workspace, input: InputDescription): boolean {
  const value = inputValue(workspace, input.path)
  return value !== undefined && movedValue(input, value, (number) => number) !== null
}

/** What inputs are called, e.g. "Organic: Volume a month". */
export function inputLabels(workspace: Workspace, paths: readonly string[], language: Language): string[] {
  const translate = translator(language)
  return paths.map((path) => {
    const input = describeInput(workspace, path)
    return input === undefined ? path : inputName(workspace, input, translate)
  })
}
