import type { InputPath } from '#domain/inputs.ts'
import type { InputFinder, VariedInput } from '../kernel/varied-input.ts'
import type { Variation } from './variation.ts'

/** Which inputs a variation changes, in its order; variations one after the other often share it. */
export interface Shape {
  paths: InputPath[]
  inputs: VariedInput[]
  /** Whether the kernel knows all of them */
  isKnown: boolean
  hasLag: boolean
}

/** Shapes of variations, asked for in order. */
export function shapeFinder(find: InputFinder): (variation: Variation) => Shape {
  let last = newShape([], find)
  return (variation) => {
    if (!hasPaths(variation, last.paths)) last = newShape(variation, find)
    return last
  }
}

function newShape(variation: Variation, find: InputFinder): Shape {
  const shape: Shape = { paths: [], inputs: [], isKnown: true, hasLag: false }
  for (const { path } of variation) {
    const input = find(path)
    shape.paths.push(path)
    shape.inputs.push(input)
    if (input.kind === 'general') shape.isKnown = false
    if (input.kind === 'lag') shape.hasLag = true
  }
  return shape
}

function hasPaths(variation: Variation, paths: readonly InputPath[]): boolean {
  if (variation.length !== paths.length) return false
  for (let i = 0; i < paths.length; i++) if (variation[i]!.path !== paths[i]) return false
  return true
}
