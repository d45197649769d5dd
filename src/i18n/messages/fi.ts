import { agreement } from './fi/agreement.ts'
import { charts } from './fi/charts.ts'
import { common } from './fi/common.ts'
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

export const fi = {
  agreement,
  charts,
  common,
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
} as const
