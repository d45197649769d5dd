import { memo, useDeferredValue, useState } from 'react'
import { latestVersion } from '#domain/agreement/versions.ts'
import { countConfirmed } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import { formatMonth } from '#i18n/format.ts'
import { useWorkspace, useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ChannelsSection } from './channels/ChannelsSection.tsx'
import { EconomicsSection } from './economics/EconomicsSection.tsx'
import { OriginLegend } from './origins/OriginLegend.tsx'
import { OriginsDialog } from './origins/OriginsDialog.tsx'
import { OutdatedNotice } from './origins/OutdatedNotice.tsx'
import classes from './PlanScreen.module.css'
import { ResultsPanel } from './results/ResultsPanel.tsx'
import { StepsSection } from './steps/StepsSection.tsx'
import { TimeDialog } from './TimeDialog.tsx'

/** Inputs left, consequences right and always in view. */
export function PlanScreen() {
  const { t } = useLanguage()
  const workspaceId = useWorkspacePart(({ profile }) => profile.id)
  const hasPath = useWorkspacePart((workspace) => pathStages(workspace).length > 0)
  const [dialog, setDialog] = useState<'none' | 'time' | 'origins'>('none')

  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <div>
          <h1>{t('plan.title')}</h1>
          <Basis onOpenTime={() => setDialog('time')} />
        </div>
        <div className={classes.signs}>
          <OutdatedNotice />
          <ConfirmedInputs onOpen={() => setDialog('origins')} />
        </div>
      </header>
      {hasPath ? (
        <div className={classes.columns}>
          <Inputs />
          <div className={classes.results} tabIndex={0} role="region" aria-label={t('plan.results')}>
            <ResultsPanel />
          </div>
        </div>
      ) : (
        <p className={classes.empty}>
          {t('plan.noStages')} <a href={`#/workspace/${workspaceId}/stages`}>{t('plan.toStages')}</a>
        </p>
      )}
      <TimeDialog isOpen={dialog === 'time'} onClose={() => setDialog('none')} />
      <OriginsDialog isOpen={dialog === 'origins'} onClose={() => setDialog('none')} />
    </div>
  )
}

const Inputs = memo(function Inputs() {
  return (
    <div className={classes.inputs}>
      <ChannelsSection />
      <StepsSection />
      <EconomicsSection />
      <OriginLegend />
    </div>
  )
})

/** Horizon, currency and the version of the definitions that the plan is computed under. */
function Basis({ onOpenTime }: { onOpenTime: () => void }) {
  const { t, language } = useLanguage()
  const { currency } = useWorkspacePart(({ profile }) => profile)
  const months = useWorkspacePart(({ plan }) => plan.months)
  const year = useWorkspacePart(({ plan }) => plan.startYear)
  const month = useWorkspacePart(({ plan }) => plan.startMonth)
  const { version, status } = useWorkspacePart(latestVersion)
  return (
    <p className={classes.basis}>
      <button type="button" className={classes.time} data-testid="plan-time" onClick={onOpenTime}>
        {t('plan.timeFrom', {
          months: t('common.months', { count: months }),
          month: formatMonth({ year, month }, language, 'long'),
        })}
      </button>{' '}
      {t('plan.basis', { currency, version, status: t(`common.${status}`) })}
    </p>
  )
}

/** How many inputs somebody stands behind; counted a moment later, so that nothing waits for it. */
function ConfirmedInputs({ onOpen }: { onOpen: () => void }) {
  const { t } = useLanguage()
  const { confirmed, total } = countConfirmed(useDeferredValue(useWorkspace()))
  if (total === 0) return null
  return (
    <button
      type="button"
      className={classes.confirmed}
      data-complete={confirmed === total || undefined}
      data-testid="confirmed-inputs"
      onClick={onOpen}
    >
      {t('inputs.confirmedOf', { confirmed, count: total })}
    </button>
  )
}
