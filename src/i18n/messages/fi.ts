import { agreement } from './fi/agreement.ts'
import { board } from './fi/board.ts'
import { charts } from './fi/charts.ts'
import { common } from './fi/common.ts'
import { figures } from './fi/figures.ts'
import { funnel } from './fi/funnel.ts'
import { home } from './fi/home.ts'
import { inputs } from './fi/inputs.ts'
import { menu } from './fi/menu.ts'
import { overview } from './fi/overview.ts'
import { plan } from './fi/plan.ts'
import { problems } from './fi/problems.ts'
import { report } from './fi/report.ts'
import { results } from './fi/results.ts'
import { settings } from './fi/settings.ts'
import { stages } from './fi/stages.ts'
import { whatIf } from './fi/what-if.ts'

export const fi = {
  agreement,
  board,
  charts,
  common,
  figures,
  funnel,
  home,
  inputs,
  menu,
  overview,
  plan,
  problems,
  report,
  results,
  settings,
  stages,
  whatIf,
} as const
