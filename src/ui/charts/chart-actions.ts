import { createContext, useContext } from 'react'
import type { TableText } from '../table-text.ts'

/** What can be done with a chart beyond looking at it. Each tells the user itself what became of it. */
export interface ChartActions {
  copyPicture(draw: () => Promise<Uint8Array<ArrayBuffer>>): void
  /** `title` becomes a part of the name of the file */
  savePicture(title: string, draw: () => Promise<Uint8Array<ArrayBuffer>>): void
  copyTable(write: () => TableText): void
}

const ChartActionsContext = createContext<ChartActions | null>(null)
export const ChartActionsProvider = ChartActionsContext.Provider

/** null where charts can only be looked at, as on paper */
export function useChartActions(): ChartActions | null {
  return useContext(ChartActionsContext)
}
