import { Presentation as PresentationIcon } from 'lucide-react'
import { Link, useRoute } from 'wouter'
import { orderedStages } from '#domain/workspace.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ViewTabs } from '#ui/ViewTabs.tsx'
import { views, type ViewName } from './views.ts'
import classes from './AgreementScreen.module.css'

/** One part of agreeing at a time, in the order of the workshop. */
export function AgreementScreen() {
  const { t } = useLanguage()
  const id = useWorkspacePart((workspace) => workspace.profile.id)
  const hasStages = useWorkspacePart((workspace) => orderedStages(workspace).length > 0)
  const [, parameters] = useRoute('/workspace/:id/agreement/:view?')
  const wanted = parameters?.view ?? 'people'
  const name: ViewName = Object.hasOwn(views, wanted) ? (wanted as ViewName) : 'people'
  const View = views[name]

  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('workshop.title')}</h1>
        {hasStages ? (
          <Link href={`/workspace/${id}/presentation`} className={classes.present}>
            <PresentationIcon size={16} aria-hidden="true" />
            {t('presentation.title')}
            <kbd>F5</kbd>
          </Link>
        ) : null}
      </header>
      {hasStages ? (
        <>
          <ViewTabs
            label={t('workshop.views')}
            current={name}
            views={(Object.keys(views) as ViewName[]).map((view) => ({
              name: view,
              label: t(`workshop.${view}`),
              address: `/workspace/${id}/agreement/${view}`,
            }))}
          />
          <View />
        </>
      ) : (
        <p className={classes.empty}>
          {t('workshop.noStages')} <Link href={`/workspace/${id}/stages`}>{t('workshop.toStages')}</Link>
        </p>
      )}
    </div>
  )
}
