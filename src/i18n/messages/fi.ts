import { agreement } from './fi/agreement.ts'
import { board } from './fi/board.ts'
import { businessCase } from './fi/business-case.ts'
import { charts } from './fi/charts.ts'
import { common } from './fi/common.ts'
import { compare } from './fi/compare.ts'
import { explain } from './fi/explain.ts'
import { figures } from './fi/figures.ts'
import { funnel } from './fi/funnel.ts'
import { goal } from './fi/goal.ts'
import { grid } from './fi/grid.ts'
import { home } from './fi/home.ts'
import { inputs } from './fi/inputs.ts'
import { menu } from './fi/menu.ts'
import { overview } from './fi/overview.ts'
import { plan } from './fi/plan.ts'
import { problems } from './fi/problems.ts'
import { report } from './fi/report.ts'
import { results } from './fi/results.ts'
import { risk } from './fi/risk.ts'
import { sensitivity } from './fi/sensitivity.ts'
import { settings } from './fi/settings.ts'
import { stages } from './fi/stages.ts'
import { whatIf } from './fi/what-if.ts'

export const fi = {
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
