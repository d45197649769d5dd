import { agreement } from './pl/agreement.ts'
import { board } from './pl/board.ts'
import { businessCase } from './pl/business-case.ts'
import { calibration } from './pl/calibration.ts'
import { charts } from './pl/charts.ts'
import { common } from './pl/common.ts'
import { compare } from './pl/compare.ts'
import { criteria } from './pl/criteria.ts'
import { decide } from './pl/decide.ts'
import { estimates } from './pl/estimates.ts'
import { explain } from './pl/explain.ts'
import { figures } from './pl/figures.ts'
import { funnel } from './pl/funnel.ts'
import { goal } from './pl/goal.ts'
import { grid } from './pl/grid.ts'
import { home } from './pl/home.ts'
import { inputs } from './pl/inputs.ts'
import { menu } from './pl/menu.ts'
import { overview } from './pl/overview.ts'
import { people } from './pl/people.ts'
import { plan } from './pl/plan.ts'
import { presentation } from './pl/presentation.ts'
import { problems } from './pl/problems.ts'
import { report } from './pl/report.ts'
import { results } from './pl/results.ts'
import { risk } from './pl/risk.ts'
import { rounds } from './pl/rounds.ts'
import { sensitivity } from './pl/sensitivity.ts'
import { settings } from './pl/settings.ts'
import { stages } from './pl/stages.ts'
import { terms } from './pl/terms.ts'
import { verification } from './pl/verification.ts'
import { versions } from './pl/versions.ts'
import { whatIf } from './pl/what-if.ts'
import { workshop } from './pl/workshop.ts'

export const pl = {
  agreement,
  board,
  businessCase,
  calibration,
  charts,
  common,
  compare,
  criteria,
  decide,
  estimates,
  explain,
  figures,
  funnel,
  goal,
  grid,
  home,
  inputs,
  menu,
  overview,
  people,
  plan,
  presentation,
  problems,
  report,
  results,
  risk,
  rounds,
  sensitivity,
  settings,
  stages,
  terms,
  verification,
  versions,
  whatIf,
  workshop,
} as const
