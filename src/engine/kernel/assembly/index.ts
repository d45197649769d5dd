export { countInBins, gatherFromBins } from './bins'
export { evaluate } from './evaluate'
export { project } from './project'
export { simulate } from './simulate'
export { evaluateSums } from './sums'

/** First address that the host may lay out models at. */
export function freeMemory(): usize {
  return __heap_base
}
