import type { ScenarioId } from '#domain/identifier.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import type { Workspace } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { seenBy } from '#session/subject.ts'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { useLanguage } from '#ui/language.tsx'
import { CompareChart } from '../compare/CompareChart.tsx'
import { GridChart } from '../grid/GridChart.tsx'
import { RiskChart } from '../risk/RiskChart.tsx'
import { BottleneckTable } from '../sensitivity/BottleneckTable.tsx'
import { TornadoChart } from '../sensitivity/TornadoChart.tsx'
import settingsClasses from '../Settings.module.css'

/** Draws any kept chart from what it was made of. */
export function KeptChartPicture({ settings }: { settings: ChartSettings }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  if (settings.kind === 'compare') return <CompareChart settings={settings} />
  const subject = settings.subject as ScenarioId | null
  if (subject !== null && workspace.scenarios[subject] === undefined)
    return <p className={settingsClasses.note}>{t('board.cannotDraw')}</p>
  return (
    <ExplainedScenario value={subject}>
      <OfOneSubject settings={settings} seen={seenBy(workspace, subject)} />
    </ExplainedScenario>
  )
}

interface OfOneSubjectProps {
  settings: Exclude<ChartSettings, { kind: 'compare' }>
  seen: Workspace
}

function OfOneSubject({ settings, seen }: OfOneSubjectProps) {
  switch (settings.kind) {
    case 'tornado':
      return <TornadoChart settings={settings} seen={seen} />
    case 'bottleneck':
      return <BottleneckTable figure={settings.figure} seen={seen} />
    case 'grid':
      return <GridChart settings={settings} seen={seen} />
    case 'risk':
      return <RiskChart settings={settings} seen={seen} />
  }
}
