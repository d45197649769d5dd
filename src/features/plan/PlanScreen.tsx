import { useState } from 'react'
import { countConfirmed } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import { formatMonth } from '#i18n/format.ts'
import { useProjection, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ChannelsSection } from './ChannelsSection.tsx'
import { EconomicsSection } from './EconomicsSection.tsx'
import { OriginLegend } from './OriginLegend.tsx'
import { OriginsDialog } from './OriginsDialog.tsx'
import classes from './PlanScreen.module.css'
import { ResultsPanel } from './ResultsPanel.tsx'
import { StepsSection } from './StepsSection.tsx'
import { TimeDialog } from './TimeDialog.tsx'

/** Inputs left, consequences right and always in view. */
export function PlanScreen() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { projection, ghost } = useProjection()
  const [dialog, setDialog] = useState<'none' | 'time' | 'origins'>('none')
  const { profile, plan } = workspace
  const { confirmed, total } = countConfirmed(workspace)
  const hasPath = pathStages(workspace).length > 0
  const { version, status } = profile.agreement

  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <div>
          <h1>{t('plan.title')}</h1>
          <p className={classes.basis}>
            <button
              type="button"
              className={classes.time}
              data-testid="plan-time"
              onClick={() => setDialog('time')}
            >
              {t('plan.timeFrom', {
                months: t('common.months', { count: plan.months }),
                month: formatMonth({ year: plan.startYear, month: plan.startMonth }, language, 'long'),
              })}
            </button>{' '}
            {t('plan.basis', { currency: profile.currency, version, status: t(`common.${status}`) })}
          </p>
        </div>
        {total === 0 ? null : (
          <button
            type="button"
            className={classes.confirmed}
            data-complete={confirmed === total || undefined}
            data-testid="confirmed-inputs"
            onClick={() => setDialog('origins')}
          >
            {t('inputs.confirmedOf', { confirmed, count: total })}
          </button>
        )}
      </header>
      {hasPath ? (
        <div className={classes.columns}>
          <div className={classes.inputs}>
            <ChannelsSection />
            <StepsSection projection={projection} />
            <EconomicsSection />
            <OriginLegend />
          </div>
          <div className={classes.results} tabIndex={0} role="region" aria-label={t('plan.results')}>
            {projection === null ? null : <ResultsPanel projection={projection} ghost={ghost} />}
          </div>
        </div>
      ) : (
        <p className={classes.empty}>
          {t('plan.noStages')} <a href={`#/workspace/${profile.id}/stages`}>{t('plan.toStages')}</a>
        </p>
      )}
      <TimeDialog isOpen={dialog === 'time'} onClose={() => setDialog('none')} />
      <OriginsDialog isOpen={dialog === 'origins'} onClose={() => setDialog('none')} />
    </div>
  )
}
