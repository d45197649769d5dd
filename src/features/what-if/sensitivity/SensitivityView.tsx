import { useState } from 'react'
import type { InputPath } from '#domain/inputs.ts'
import type { Swing } from '#domain/kept-chart.ts'
import { useChartSettings, useSubject } from '#session/use-subject.ts'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { Choice } from '#ui/inputs/Choice.tsx'
import { useLanguage } from '#ui/language.tsx'
import { KeepChartButton } from '../board/KeepChartButton.tsx'
import { FigureSelect } from '../FigureSelect.tsx'
import settingsClasses from '../Settings.module.css'
import { KeptRanges } from '../scenarios/KeptRanges.tsx'
import { BottleneckTable } from './BottleneckTable.tsx'
import { firstChosen } from './chosen-inputs.ts'
import { ChosenInputs } from './ChosenInputs.tsx'
import { TornadoChart } from './TornadoChart.tsx'

const swings = ['10', '20', 'ranges'] as const
type SwingName = (typeof swings)[number]
const scopes = ['all', 'chosen'] as const

/** Which numbers matter most, and which step to work on first. */
export function SensitivityView() {
  const { t } = useLanguage()
  const { scenario, seen } = useSubject()
  const [settings, change] = useChartSettings('tornado', () => ({
    kind: 'tornado',
    subject: null,
    figure: 'npv',
    swing: { kind: 'percent', share: 0.1 },
    paths: null,
  }))
  const { figure, swing, paths } = settings
  // Those that were chosen are there again after a look at all of them.
  const [lastChosen, setLastChosen] = useState<InputPath[] | null>(paths)

  function choose(chosen: InputPath[]): void {
    setLastChosen(chosen)
    change({ paths: chosen })
  }

  const swingName: SwingName = swing.kind === 'ranges' ? 'ranges' : swing.share > 0.15 ? '20' : '10'
  const swingLabels: Record<SwingName, string> = {
    '10': t('sensitivity.percent', { percent: 10 }),
    '20': t('sensitivity.percent', { percent: 20 }),
    ranges: t('sensitivity.ranges'),
  }
  return (
    <div className={settingsClasses.view}>
      <div className={settingsClasses.row}>
        <FigureSelect
          label={t('sensitivity.figure')}
          value={figure}
          onChange={(name) => change({ figure: name })}
        />
        <div className={settingsClasses.end}>
          <KeepChartButton
            settings={settings}
            suggestedName={t('sensitivity.titleOf', { figure: t(`figures.${figure}`) })}
          />
        </div>
      </div>
      <div className={settingsClasses.row}>
        <Choice
          label={t('sensitivity.swing')}
          value={swingName}
          options={swings.map((value) => ({ value, label: swingLabels[value] }))}
          onChange={(name) => change({ swing: swingOf(name) })}
        />
        <Choice
          label={t('sensitivity.inputs')}
          value={paths === null ? 'all' : 'chosen'}
          options={scopes.map((value) => ({ value, label: t(`sensitivity.${value}Inputs`) }))}
          onChange={(scope) => change({ paths: scope === 'all' ? null : (lastChosen ?? firstChosen(seen)) })}
        />
      </div>
      {paths === null ? null : <ChosenInputs paths={paths} onChange={choose} seen={seen} />}
      {swingName === 'ranges' ? <KeptRanges scenario={scenario} /> : null}
      <ExplainedScenario value={scenario?.id ?? null}>
        <TornadoChart settings={settings} seen={seen} />
        <BottleneckTable figure={figure} seen={seen} canEnterRanges />
      </ExplainedScenario>
    </div>
  )
}

function swingOf(name: SwingName): Swing {
  return name === 'ranges' ? { kind: 'ranges' } : { kind: 'percent', share: Number(name) / 100 }
}
