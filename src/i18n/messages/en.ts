import { agreement } from './en/agreement.ts'
import { board } from './en/board.ts'
import { businessCase } from './en/business-case.ts'
import { calibration } from './en/calibration.ts'
import { charts } from './en/charts.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { criteria } from './en/criteria.ts'
import { decide } from './en/decide.ts'
import { estimates } from './en/estimates.ts'
import { explain } from './en/explain.ts'
import { figures } from './en/figures.ts'
import { funnel } from './en/funnel.ts'
import { goal } from './en/goal.ts'
import { grid } from './en/grid.ts'
import { home } from './en/home.ts'
import { inputs } from './en/inputs.ts'
import { menu } from './en/menu.ts'
import { overview } from './en/overview.ts'
import { people } from './en/people.ts'
import { plan } from './en/plan.ts'
import { presentation } from './en/presentation.ts'
import { problems } from './en/problems.ts'
import { report } from './en/report.ts'
import { results } from './en/results.ts'
import { risk } from './en/risk.ts'
import { rounds } from './en/rounds.ts'
import { sensitivity } from './en/sensitivity.ts'
import { settings } from './en/settings.ts'
import { stages } from './en/stages.ts'
import { terms } from './en/terms.ts'
import { verification } from './en/verification.ts'
import { versions } from './en/versions.ts'
import { whatIf } from './en/what-if.ts'
import { workshop } from './en/workshop.ts'

/** English is the reference: its keys and parameters are those of every language. */
export const en = {
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
