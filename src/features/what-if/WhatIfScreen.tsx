import { Link, useRoute } from 'wouter'
import { pathStages } from '#domain/workspace.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ViewTabs } from '#ui/ViewTabs.tsx'
import { ScenarioPanel } from './scenarios/ScenarioPanel.tsx'
import { views, type ViewName } from './views.ts'
import classes from './WhatIfScreen.module.css'

/** Scenarios left, and one way of asking at a time: the chart, with the levers under the hand. */
export function WhatIfScreen() {
  const { t } = useLanguage()
  const id = useWorkspacePart((workspace) => workspace.profile.id)
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const hasPath = useWorkspacePart((workspace) => pathStages(workspace).length > 0)
  const [, parameters] = useRoute('/workspace/:id/what-if/:view?')
  const wanted = parameters?.view ?? 'levers'
  const name: ViewName = Object.hasOwn(views, wanted) ? (wanted as ViewName) : 'levers'
  const View = views[name]

  return (
    <div className={classes.screen}>
      <header>
        <h1>{t('whatIf.title')}</h1>
        <p className={classes.basis}>{t('whatIf.basis', { currency })}</p>
      </header>
      {hasPath ? (
        <div className={classes.columns} data-wide={name === 'board' || undefined}>
          {/* What is on the board says itself which scenario it is of. */}
          {name === 'board' ? null : <ScenarioPanel />}
          <div className={classes.main}>
            <ViewTabs
              label={t('whatIf.views')}
              current={name}
              views={(Object.keys(views) as ViewName[]).map((view) => ({
                name: view,
                label: t(`whatIf.${view}`),
                address: `/workspace/${id}/what-if/${view}`,
              }))}
            />
            <View />
          </div>
        </div>
      ) : (
        <p className={classes.empty}>
          {t('whatIf.noStages')} <Link href={`/workspace/${id}/stages`}>{t('whatIf.toStages')}</Link>
        </p>
      )}
    </div>
  )
}
