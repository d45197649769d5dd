import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import {
  handoffText,
  sendBackTexts,
  serviceLevelTexts,
  type Writing,
} from '#exchange/agreement-report-words.ts'
import { capitalized, obligationText, roleName } from '#i18n/stage-words.ts'
import { label, words } from './slide-words.ts'
import type { SlideBody, Step } from './step.ts'

type Row = SlideBody<'table'>['rows'][number]
const common = { part: 'handoffs', place: 'stages', round: null } as const

/** One slide for each stage that somebody may or must work: by whom, how soon, and what comes back. */
export function handoffSteps(writing: Writing): Step[] {
  const { t } = writing
  const path = pathStages(writing.workspace)
  const steps = path.flatMap((stage, place) =>
    stage.obligation === 'nobody' ? [] : [handoffStep(writing, stage, path[place - 1])],
  )
  if (steps.length > 0) return steps
  return [
    {
      ...common,
      key: 'handoffs',
      slide: {
        kind: 'title',
        heading: label(t('agreement.handoffsTitle')),
        lines: [t('agreement.handoffsNone')],
      },
      notes: [t('presentation.noteStages')],
    },
  ]
}

function handoffStep(writing: Writing, stage: Stage, before: Stage | undefined): Step {
  const { workspace, t, language } = writing
  const isMust = stage.obligation === 'must'
  const serviceLevel = serviceLevelTexts(stage, writing)
  const sendingBack = sendBackTexts(stage, { stages: orderedStages(workspace), t }, 'short')
  const reasons = stage.sendBack.reasons.filter((reason) => reason.trim() !== '')
  const rows: Row[] = [
    row(t('agreement.responsible'), responsible()),
    row(t('agreement.handoff'), handoffText(stage, t)),
    // Whoever must work somebody has promised how soon; whoever may, need not.
    ...(isMust || serviceLevel.length > 0
      ? [row(t('agreement.serviceLevel'), serviceLevel.join(', '), isMust)]
      : []),
    ...(isMust || sendingBack.length > 0
      ? [row(t('agreement.sendingBack'), sendingBack.join(', '), isMust)]
      : []),
    ...(reasons.length > 0 ? [row(t('agreement.sendBackReasons'), reasons.join(', '))] : []),
  ]
  return {
    ...common,
    key: `handoff/${stage.id}`,
    slide: {
      kind: 'table',
      heading: label(
        t('presentation.handoffOf', { stage: stage.name, obligation: obligationText(stage, t) ?? '' }),
      ),
      columns: ['', ''],
      rows,
      legend: { differs: t('presentation.stillOpen'), same: t('presentation.same') },
    },
    notes: [t('presentation.noteHandoff'), t('presentation.noteStages')],
  }

  function responsible(): string {
    const owner = capitalized(roleName(stage.owner, t), language)
    const earlier = before === undefined ? owner : capitalized(roleName(before.owner, t), language)
    return earlier === owner
      ? owner
      : t('presentation.ownerBefore', {
          owner,
          before: t('agreement.roleBefore', { role: roleName(before!.owner, t) }),
        })
  }
  function row(name: string, text: string, isNeeded = false): Row {
    const isMissing = text === ''
    return {
      label: label(name),
      cells: [
        {
          text: words(isMissing ? t('agreement.notAgreed') : text),
          mark: isMissing && isNeeded ? 'differs' : 'none',
        },
      ],
    }
  }
}
