import { agreement } from './pl/agreement.ts'
import { board } from './pl/board.ts'
import { businessCase } from './pl/business-case.ts'
import { charts } from './pl/charts.ts'
import { common } from './pl/common.ts'
import { compare } from './pl/compare.ts'
import { explain } from './pl/explain.ts'
import { figures } from './pl/figures.ts'
import { funnel } from './pl/funnel.ts'
import { goal } from './pl/goal.ts'
import { grid } from './pl/grid.ts'
import { home } from './pl/home.ts'
import { inputs } from './pl/inputs.ts'
import { menu } from './pl/menu.ts'
import { overview } from './pl/overview.ts'
import { plan } from './pl/plan.ts'
import { problems } from './pl/problems.ts'
import { report } from './pl/report.ts'
import { results } from './pl/results.ts'
import { risk } from './pl/risk.ts'
import { sensitivity } from './pl/sensitivity.ts'
import { settings } from './pl/settings.ts'
import { stages } from './pl/stages.ts'
import { whatIf } from './pl/what-if.ts'

export const pl = {
  agreement,
  board,
  businessCase,
  charts,
  common,
  compare,
  explain,
  figures,
  funnel,
  goal,
  grid,
  home,
  inputs,
  menu,
  overview,
  plan,
  problems,
  report,
  results,
  risk,
  sensitivity,
  settings,
  stages,
  whatIf,
} as const
