import { useMemo } from 'react'
import type { Workspace } from '#domain/workspace.ts'
import { rangedInputs } from '#domain/ranged-inputs.ts'
import { useFollowingTask } from '#session/use-task.ts'
import { useLanguage } from '#ui/language.tsx'
import settingsClasses from '../Settings.module.css'
import { Working } from '#ui/Working.tsx'
import { FanChart } from './FanChart.tsx'
import { HistogramChart } from './HistogramChart.tsx'
import { riskQuestion, simulate, type RiskSettings } from './risk-request.ts'

interface RiskChartProps {
  settings: RiskSettings
  /** The workspace with the scenario of the settings applied */
  seen: Workspace
}

/** The fan or the histogram of a kept question, with the same draws as when it was kept. Follows every change. */
export function RiskChart({ settings, seen }: RiskChartProps) {
  const { t } = useLanguage()
  // The settings are made anew at each drawing; their text is what they say.
  const asked = JSON.stringify(settings)
  const question = useMemo(() => riskQuestion(JSON.parse(asked) as RiskSettings, seen), [asked, seen])
  const hasRanges = useMemo(() => rangedInputs(seen).length > 0, [seen])
  const { status, progress, result, request, error, cancel } = useFollowingTask(
    simulate,
    hasRanges ? question : null,
  )
  if (!hasRanges) return <p className={settingsClasses.note}>{t('risk.noRanges')}</p>
  if (error !== null)
    return <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: error })}</p>
  const Picture = settings.view === 'fan' ? FanChart : HistogramChart
  return (
    <>
      {result === null || request === null ? (
        <div aria-busy style={{ height: 340 }} />
      ) : (
        <Picture question={request} result={result} />
      )}
      <Working isRunning={status === 'running'} progress={progress} onCancel={cancel} />
    </>
  )
}
