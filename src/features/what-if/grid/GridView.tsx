import { useWorkspace } from '#session/session-context.tsx'
import { useChartSettings, useSubject } from '#session/use-subject.ts'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { KeepChartButton } from '../board/KeepChartButton.tsx'
import { FigureSelect } from '../FigureSelect.tsx'
import settingsClasses from '../Settings.module.css'
import { AxisFields } from './AxisFields.tsx'
import { axisOf, choiceOfAxis, firstAxes, type AxisChoice } from './axis-choices.ts'
import { GridChart } from './GridChart.tsx'

const sizes = [11, 21, 41, 101] as const
const firstSize = 21

/** Two numbers at once: where it pays, where it does not, and how far the plan stands from the line between. */
export function GridView() {
  const { t } = useLanguage()
  const first = firstAxes(useWorkspace())
  if (first === null) return <p className={settingsClasses.note}>{t('grid.needsTwo')}</p>
  return <GridOverTwo first={first} />
}

function GridOverTwo({ first }: { first: { x: AxisChoice; y: AxisChoice } }) {
  const { t } = useLanguage()
  const { scenario, seen } = useSubject()
  const [settings, change] = useChartSettings('grid', () => ({
    kind: 'grid',
    subject: null,
    figure: 'returnPerEuro',
    x: axisOf(first.x, firstSize),
    y: axisOf(first.y, firstSize),
  }))
  const { figure, x, y } = settings
  return (
    <div className={settingsClasses.view}>
      <div className={settingsClasses.row}>
        <FigureSelect label={t('grid.figure')} value={figure} onChange={(name) => change({ figure: name })} />
        <div className={settingsClasses.size}>
          <SelectField
            label={t('grid.steps')}
            options={sizes.map((size) => ({ value: String(size), label: `${size} × ${size}` }))}
            value={String(x.steps)}
            onChange={(size) =>
              change({ x: { ...x, steps: Number(size) }, y: { ...y, steps: Number(size) } })
            }
          />
        </div>
        <div className={settingsClasses.end}>
          <KeepChartButton
            settings={settings}
            suggestedName={t('grid.titleOf', { figure: t(`figures.${figure}`) })}
          />
        </div>
      </div>
      <div className={settingsClasses.row}>
        <AxisFields
          label={t('grid.across')}
          choice={choiceOfAxis(x)}
          onChange={(choice) => change({ x: axisOf(choice, x.steps) })}
        />
        <AxisFields
          label={t('grid.up')}
          choice={choiceOfAxis(y)}
          onChange={(choice) => change({ y: axisOf(choice, y.steps) })}
        />
      </div>
      <ExplainedScenario value={scenario?.id ?? null}>
        <GridChart settings={settings} seen={seen} />
      </ExplainedScenario>
    </div>
  )
}
