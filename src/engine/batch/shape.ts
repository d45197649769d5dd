import type { InputPath } from '#domain/inputs.ts'
import type { InputFinder, VariedInput } from '../kernel/varied-input.ts'
import type { Variation } from './variation.ts'

/** Which inputs a variation changes, in its order; variations one after the other often share it. */
export interface Shape {
  paths: InputPath[]
  inputs: VariedInput[]
}

/** Shapes of variations, asked for in order. */
export function shapeFinder(find: InputFinder): (variation: Variation) => Shape {
  let last: Shape = { paths: [], inputs: [] }
  return (variation) => {
    if (!hasPaths(variation, last.paths)) {
      const paths = variation.map(({ path }) => path)
      last = { paths, inputs: paths.map(find) }
    }
    return last
  }
}

function hasPaths(variation: Variation, paths: readonly InputPath[]): boolean {
  if (variation.length !== paths.length) return false
  for (let i = 0; i < paths.length; i++) if (variation[i]!.path !== paths[i]) return false
  return true
}
