import { agreement } from './fi/agreement.ts'
import { board } from './fi/board.ts'
import { businessCase } from './fi/business-case.ts'
import { calibration } from './fi/calibration.ts'
import { charts } from './fi/charts.ts'
import { common } from './fi/common.ts'
import { compare } from './fi/compare.ts'
import { criteria } from './fi/criteria.ts'
import { decide } from './fi/decide.ts'
import { estimates } from './fi/estimates.ts'
import { explain } from './fi/explain.ts'
import { figures } from './fi/figures.ts'
import { funnel } from './fi/funnel.ts'
import { goal } from './fi/goal.ts'
import { grid } from './fi/grid.ts'
import { home } from './fi/home.ts'
import { inputs } from './fi/inputs.ts'
import { menu } from './fi/menu.ts'
import { overview } from './fi/overview.ts'
import { people } from './fi/people.ts'
import { plan } from './fi/plan.ts'
import { presentation } from './fi/presentation.ts'
import { problems } from './fi/problems.ts'
import { report } from './fi/report.ts'
import { results } from './fi/results.ts'
import { risk } from './fi/risk.ts'
import { rounds } from './fi/rounds.ts'
import { sensitivity } from './fi/sensitivity.ts'
import { settings } from './fi/settings.ts'
import { stages } from './fi/stages.ts'
import { terms } from './fi/terms.ts'
import { verification } from './fi/verification.ts'
import { versions } from './fi/versions.ts'
import { whatIf } from './fi/what-if.ts'
import { workshop } from './fi/workshop.ts'

export const fi = {
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
