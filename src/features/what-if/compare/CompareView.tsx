import { Checkbox, MultiSelect } from '@mantine/core'
import { figureNames, type FigureName } from '#domain/figure-names.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import { comparedSeries, maximumCompared } from '#domain/kept-chart.ts'
import { orderedScenarios } from '#domain/scenario.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useChartSettings, useCompared } from '#session/use-subject.ts'
import fields from '#ui/inputs/inputs.module.css'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { KeepChartButton } from '../board/KeepChartButton.tsx'
import settingsClasses from '../Settings.module.css'
import { CompareChart } from './CompareChart.tsx'
import classes from './CompareView.module.css'
import { IncrementTable } from './IncrementTable.tsx'

const usualFigures: FigureName[] = [
  'returnPerEuro',
  'roi',
  'payback',
  'npv',
  'irrAnnual',
  'peakFunding',
  'customers',
  'revenue',
  'grossProfit',
  'totalCost',
  'cac',
  'ltvToCac',
]

/** Up to six side by side: laid over each other in a chart, and in a table of any figures. */
export function CompareView() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { compared, setCompared } = useCompared()
  const [remembered, change] = useChartSettings('compare', () => ({
    kind: 'compare',
    subjects: [null],
    series: 'cumulativeCash',
    figures: usualFigures,
  }))
  const { series, figures } = remembered
  const scenarios = orderedScenarios(workspace)
  const order: (ScenarioId | null)[] = [null, ...scenarios.map(({ id }) => id)]
  const settings = { ...remembered, subjects: [...compared] }

  function toggle(id: ScenarioId | null): void {
    const isChosen = compared.includes(id)
    setCompared(order.filter((one) => (one === id ? !isChosen : compared.includes(one))))
  }

  return (
    <div className={settingsClasses.view}>
      <fieldset className={classes.subjects}>
        <legend>{t('compare.subjects', { count: maximumCompared })}</legend>
        {order.map((id) => {
          const isChosen = compared.includes(id)
          return (
            <Checkbox
              key={id ?? 'plan'}
              label={id === null ? t('whatIf.plan') : (workspace.scenarios[id]?.name ?? '')}
              checked={isChosen}
              disabled={isChosen ? compared.length === 1 : compared.length >= maximumCompared}
              onChange={() => toggle(id)}
            />
          )
        })}
      </fieldset>
      {scenarios.length === 0 ? <p className={settingsClasses.note}>{t('compare.noScenarios')}</p> : null}
      <div className={settingsClasses.row}>
        <div className={settingsClasses.figure}>
          <SelectField
            label={t('compare.series')}
            options={comparedSeries.map((name) => ({ value: name, label: t(`compare.${name}`) }))}
            value={series}
            onChange={(name) => change({ series: name })}
          />
        </div>
        <div className={settingsClasses.end}>
          <KeepChartButton settings={settings} suggestedName={t(`compare.${series}`)} />
        </div>
      </div>
      <CompareChart settings={settings} />
      <IncrementTable subjects={compared} />
      <MultiSelect
        classNames={fields}
        label={t('compare.figures')}
        searchable
        data={figureNames.map((name) => ({ value: name, label: t(`figures.${name}`) }))}
        value={figures}
        onChange={(names) => change({ figures: names as FigureName[] })}
      />
    </div>
  )
}
