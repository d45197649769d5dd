import { BoardView } from './board/BoardView.tsx'
import { CompareView } from './compare/CompareView.tsx'
import { GoalView } from './goal/GoalView.tsx'
import { GridView } from './grid/GridView.tsx'
import { LeversView } from './levers/LeversView.tsx'
import { RiskView } from './risk/RiskView.tsx'
import { SensitivityView } from './sensitivity/SensitivityView.tsx'

/** The ways of asking, in the order of the tabs. */
export const views = {
  levers: LeversView,
  compare: CompareView,
  sensitivity: SensitivityView,
  grid: GridView,
  goal: GoalView,
  risk: RiskView,
  board: BoardView,
}
export type ViewName = keyof typeof views
