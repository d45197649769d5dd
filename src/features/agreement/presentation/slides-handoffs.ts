import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import {
  handoffText,
  sendBackTexts,
  serviceLevelTexts,
  type Writing,
} from '#exchange/agreement-report-words.ts'
import { capitalized, obligationText, roleName } from '#i18n/stage-words.ts'
import { label, pagesOf, words } from './slide-words.ts'
import type { SlideBody, Step } from './step.ts'

type Row = SlideBody<'table'>['rows'][number]
const mostReasons = 9
const common = { part: 'handoffs', place: 'stages', round: null } as const

/** For each stage that somebody may or must work: by whom, how soon, until when it may come back, and why. */
export function handoffSteps(writing: Writing): Step[] {
  const { t } = writing
  const path = pathStages(writing.workspace)
  const steps = path.flatMap((stage, place) =>
    stage.obligation === 'nobody'
      ? []
      : [handoffStep(writing, stage, path[place - 1]), ...reasonSteps(writing, stage)],
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
  const rows: Row[] = [
    row(t('agreement.responsible'), responsible()),
    row(t('agreement.handoff'), handoffText(stage, t)),
    // Whoever must work somebody has to promise how soon; whoever may, need not.
    row(t('agreement.serviceLevel'), serviceLevel.join(', '), isMust),
    row(t('agreement.sendingBack'), sendingBack.join(', ')),
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
      legend: { differs: t('presentation.differs'), same: t('presentation.same') },
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
    return {
      label: label(name),
      cells: [text === '' ? missing(isNeeded) : { text: words(text), mark: 'none' }],
    }
  }
  function missing(isNeeded: boolean): Row['cells'][number] {
    return isNeeded
      ? { text: t('agreement.notAgreed'), mark: 'open' }
      : { text: t('common.dash'), mark: 'none' }
  }
}

/** Why somebody may be sent back; nothing where no reason is written down. */
function reasonSteps({ t }: Writing, stage: Stage): Step[] {
  const reasons = stage.sendBack.reasons.filter((reason) => reason.trim() !== '')
  return pagesOf(reasons, mostReasons).map((some, page) => ({
    ...common,
    key: `reasons/${stage.id}/${page}`,
    slide: {
      kind: 'question',
      part: t(`people.${common.part}`),
      heading: label(t('presentation.reasonsOf', { stage: stage.name })),
      text: '',
      choices: some.map(label),
      progress: null,
      remaining: '',
    },
    notes: [t('presentation.noteReasons'), t('presentation.noteStages')],
  }))
}
