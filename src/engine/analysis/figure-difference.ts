import { figureOf, mapFigure, type Figure } from '../figure.ts'

/** One figure less another; none, with the reason of the first that is, where one is none. */
export function figureDifference(figure: Figure, from: Figure): Figure {
  return mapFigure(figure, (value) => mapFigure(from, (other) => figureOf(value - other)))
}
