import { countConfirmed } from '#domain/inputs.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import { useProjection, useWorkspace } from '#session/session-context.tsx'
import { FunnelPicture } from '#ui/funnel/FunnelPicture.tsx'
import { FunnelRows } from '#ui/funnel/FunnelRows.tsx'
import { funnelModel, type FunnelModel } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import { Headline } from '#ui/results/Headline.tsx'
import { LeadFigures } from '#ui/results/LeadFigures.tsx'
import { CumulativeCashChart } from '#ui/results/MoneyCharts.tsx'
import { DefinitionStatus } from './DefinitionStatus.tsx'
import classes from './OverviewScreen.module.css'
import { NextSteps } from './NextSteps.tsx'

/** Where the team stands: the result in one sentence, the funnel, the definitions, what to do next. */
export function OverviewScreen() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { projection } = useProjection()
  const { profile } = workspace
  const { confirmed, total } = countConfirmed(workspace)

  if (orderedStages(workspace).length === 0)
    return (
      <div className={classes.screen}>
        <h1>{profile.name}</h1>
        <p className={classes.explanation}>
          {t('overview.empty')} <a href={`#/workspace/${profile.id}/stages`}>{t('overview.toStages')}</a>
        </p>
      </div>
    )

  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <div className={classes.sentence}>
          <p className={classes.workspace}>
            {profile.name}
            {profile.client === '' ? '' : ` · ${profile.client}`}
          </p>
          <h1 data-testid="headline">
            {projection === null ? (
              t('overview.noPath')
            ) : (
              <Headline projection={projection} currency={profile.currency} />
            )}
          </h1>
          {confirmed < total ? (
            <p className={classes.note}>{t('inputs.exampleNote', { confirmed, total })}</p>
          ) : null}
        </div>
        <NextSteps />
      </header>
      {pathStages(workspace).length === 0 ? null : (
        <Funnel {...funnelModel(workspace, projection, t, language)} />
      )}
      <div className={classes.lower}>
        {projection === null ? null : (
          <div className={classes.money}>
            <LeadFigures
              projection={projection}
              ghost={null}
              currency={profile.currency}
              isReturnShown={false}
            />
            <CumulativeCashChart
              projection={projection}
              ghost={null}
              currency={profile.currency}
              height={200}
            />
          </div>
        )}
        <DefinitionStatus />
      </div>
    </div>
  )
}

/** Beyond this many stages names no longer fit side by side. */
const mostSideBySide = 8

function Funnel(model: FunnelModel) {
  return model.stages.length > mostSideBySide ? (
    <FunnelRows {...model} />
  ) : (
    <FunnelPicture {...model} height={170} />
  )
}
