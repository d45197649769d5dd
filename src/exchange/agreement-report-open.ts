import type { Version } from '#domain/agreement/version.ts'
import { partyName } from '#i18n/party-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { consentGaps, gapsOf, type AgreementGapKind, type ConsentGap } from './agreement-report-gaps.ts'
import type { ReportOpenPoint } from './agreement-report-shape.ts'
import { stagesInReport } from './agreement-report-tables.ts'
import type { Writing } from './agreement-report-words.ts'

/** What the stages of a version lack, and, as long as it is a draft, who has not agreed to them. */
export function openPoints({ status }: Pick<Version, 'status'>, writing: Writing): ReportOpenPoint[] {
  const consent = status === 'draft' ? consentGaps(writing.workspace) : []
  return stagesInReport(writing).flatMap((stage) => {
    const missing = gapsOf(stage).map((kind) => gapText(kind, writing.t))
    const gap = consent.find((one) => one.stage.id === stage.id)
    if (missing.length === 0 && gap === undefined) return []
    return [{ id: stage.id, stage: stage.name, missing, ...positionsIn(gap, writing) }]
  })
}

function positionsIn(
  gap: ConsentGap | undefined,
  { workspace, t }: Writing,
): Pick<ReportOpenPoint, 'objections' | 'positions'> {
  if (gap === undefined) return { objections: [], positions: [] }
  return {
    objections: gap.objections.map(({ name, roleId, reason }) => {
      const role = workspace.agreement.roles.find(({ id }) => id === roleId)
      const who = role === undefined ? name : t('agreement.whoOfParty', { name, party: partyName(role, t) })
      return { who: t('agreement.objectionBy', { who }), reason }
    }),
    positions: [
      ...(gap.silent === 0 ? [] : [t('decide.silent', { count: gap.silent })]),
      ...(gap.earlier === 0 ? [] : [t('decide.onEarlier', { count: gap.earlier })]),
    ],
  }
}

/** What an agreement cannot do without, by name. */
export function gapText(kind: AgreementGapKind, t: Translate): string {
  switch (kind) {
    case 'definition':
      return t('agreement.definition')
    case 'entry-criteria':
      return t('agreement.entryCriteria')
    case 'service-level':
      return t('agreement.serviceLevel')
    case 'role-name':
      return t('agreement.roleName')
  }
}
