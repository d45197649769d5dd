import { CircleAlert, CircleCheck } from 'lucide-react'
import {
  agreementGapKinds,
  agreementGaps,
  consentGaps,
  type AgreementGapKind,
} from '#exchange/agreement-report-gaps.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './MissingList.module.css'

/** What the document would show as not agreed yet; each leads to where it can be agreed. */
export function MissingList() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const address = `#/workspace/${workspace.profile.id}/stages`
  const decideAddress = `#/workspace/${workspace.profile.id}/agreement/decide`
  const gaps = agreementGaps(workspace)
  const items = agreementGapKinds.flatMap((kind) => {
    const stages = gaps.filter(({ kinds }) => kinds.includes(kind)).map(({ stage }) => stage)
    if (stages.length === 0) return []
    return [{ kind, missing: missingText(kind, stages.length, t), names: namesOf(stages), address }]
  })
  const consent = consentGaps(workspace)
  const objected = consent.filter(({ objections }) => objections.length > 0).map(({ stage }) => stage)
  const unspoken = consent.filter(({ silent, earlier }) => silent + earlier > 0).map(({ stage }) => stage)
  const decisions = [
    {
      kind: 'objection',
      missing: t('agreement.missingObjection', { count: objected.length }),
      stages: objected,
    },
    {
      kind: 'positions',
      missing: t('agreement.missingPositions', { count: unspoken.length }),
      stages: unspoken,
    },
  ]
    .filter(({ stages }) => stages.length > 0)
    .map(({ kind, missing, stages }) => ({ kind, missing, names: namesOf(stages), address: decideAddress }))
  const points = [...decisions, ...items]
  const hasStages = orderedStages(workspace).length > 0
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title" className={classes.title}>
        {t('report.missingTitle')}
      </h2>
      {!hasStages ? (
        <p className={classes.item}>
          <CircleAlert size={16} className={classes.open} aria-hidden />
          <span>
            {t('report.missingStages')} <a href={address}>{t('report.toStages')}</a>
          </span>
        </p>
      ) : points.length === 0 ? (
        <p className={classes.item}>
          <CircleCheck size={16} className={classes.done} aria-hidden />
          {t('report.missingNone')}
        </p>
      ) : (
        <>
          <p className={classes.lead}>{t('report.missingLead')}</p>
          <ul data-testid="report-missing">
            {points.map(({ kind, missing, names, address: place }) => (
              <li key={kind} className={classes.item}>
                <CircleAlert size={16} className={classes.open} aria-hidden />
                <a href={place}>{t('report.missingWhere', { missing, stages: names })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function namesOf(stages: readonly Stage[]): string {
  return stages.map(({ name, abbreviation }) => (abbreviation === '' ? name : abbreviation)).join(', ')
}

function missingText(kind: AgreementGapKind, count: number, t: Translate): string {
  switch (kind) {
    case 'definition':
      return t('report.missingDefinition', { count })
    case 'entry-criteria':
      return t('report.missingEntryCriteria', { count })
    case 'service-level':
      return t('report.missingServiceLevel', { count })
    case 'role-name':
      return t('report.missingRoleName', { count })
  }
}
