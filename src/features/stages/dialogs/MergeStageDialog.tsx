import { useState } from 'react'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ChoiceField } from '../editor/ChoiceField.tsx'
import { joinNames } from '#i18n/join-names.ts'
import { Consequences } from './Consequences.tsx'
import { mergeConsequences, type MergeConsequences } from './consequences.ts'
import classes from './dialogs.module.css'
import { explainedRates, joinedRates } from './joined-rates.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'

interface MergeStageDialogProps {
  stage: Stage
  /** At least one */
  neighbours: readonly Stage[]
  onMerged: (into: StageId) => void
  onClose: () => void
}

export function MergeStageDialog({ stage, neighbours, onMerged, onClose }: MergeStageDialogProps) {
  const { t, language } = useLanguage()
  const { settings, now } = useApplication()
  const session = useSession()
  const workspace = useWorkspace()
  const [targetId, setTargetId] = useState<StageId>(neighbours[0]!.id)
  const target = neighbours.find(({ id }) => id === targetId) ?? neighbours[0]!
  const found = mergeConsequences(workspace, target.id, stage.id)
  const refusal = found.problems[0]

  function merge(): void {
    const outcome = session.commit({
      type: 'merge-stages',
      id: target.id,
      otherId: stage.id,
      who: settings.userName,
      at: now(),
    })
    if (outcome.ok) onMerged(target.id)
  }

  return (
    <ConfirmDialog
      movesFocus
      title={t('stages.mergeTitle', { name: stage.name })}
      confirm={t('stages.mergeConfirm')}
      canConfirm={refusal === undefined}
      problem={refusal === undefined ? null : problemText(refusal, t, language)}
      onConfirm={merge}
      onClose={onClose}
    >
      <ChoiceField
        label={t('stages.mergeInto')}
        value={target.id}
        options={neighbours.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(id) => {
          setTargetId(id)
          return null
        }}
      />
      <Consequences
        explained={
          typeof found.numbers === 'object' && found.numbers.kind === 'common'
            ? explainedRates(found.numbers)
            : {}
        }
        lines={[
          t('stages.mergeKeeps', { target: target.name }),
          found.names.length === 0
            ? null
            : t('stages.mergeNames', { names: joinNames(found.names, language) }),
          textLine(),
          [numbersLine(found.numbers), sameShare()].filter((part) => part !== null).join(' '),
          found.channels.length === 0
            ? null
            : t('stages.mergeChannels', {
                names: joinNames(
                  found.channels.map((channel) => channel.name),
                  language,
                ),
                target: target.name,
                count: found.channels.length,
              }),
        ]}
      />
      <p className={classes.quiet}>{t('stages.removeUndo')}</p>
    </ConfirmDialog>
  )

  function textLine(): string | null {
    const parts = [
      found.hasDefinition ? t('stages.mergeDefinition') : null,
      found.criteria === 0 ? null : t('stages.mergeCriteria', { count: found.criteria }),
    ].filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join(' ')
  }

  function sameShare(): string | null {
    return found.keepsShare && found.numbers !== 'beside' ? t('stages.sameShare') : null
  }

  function numbersLine(numbers: MergeConsequences['numbers']): string {
    if (numbers === 'beside') return t('stages.mergeNoNumbers')
    if (numbers === 'last-two') return t('stages.mergeLastTwo')
    if (numbers.kind === 'by-channel') return t('stages.mergeRatesByChannel')
    return t('stages.mergeRates', joinedRates(numbers, language))
  }
}
