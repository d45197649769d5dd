import { useState } from 'react'
import { stageInput } from '#domain/inputs.ts'
import type { Stage } from '#domain/stage.ts'
import { formatMoney, formatPercent } from '#i18n/format.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { emphasis } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import { joinNames } from '#i18n/join-names.ts'
import { Consequences } from './Consequences.tsx'
import { removalConsequences, type RemovalConsequences } from './consequences.ts'
import classes from './dialogs.module.css'
import { explainedRates, joinedRates } from './joined-rates.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'

interface RemoveStageDialogProps {
  stage: Stage
  onRemoved: () => void
  onClose: () => void
}

export function RemoveStageDialog({ stage, onRemoved, onClose }: RemoveStageDialogProps) {
  const { t, language } = useLanguage()
  const { settings, now } = useApplication()
  const session = useSession()
  const workspace = useWorkspace()
  const [problem, setProblem] = useState<string | null>(null)
  const found = removalConsequences(workspace, stage.id)
  const { channels, senders, successor } = found
  const channelNames = joinNames(
    channels.map((channel) => channel.name),
    language,
  )
  const isRefused = found.problems.length > 0

  function remove(): void {
    const outcome = session.commit({
      type: 'remove-stage',
      id: stage.id,
      who: settings.userName,
      at: now(),
    })
    if (outcome.ok) onRemoved()
    else setProblem(problemText(outcome.problems[0]!, t, language))
  }

  function channelLine(): string | null {
    if (found.place === 'beside' || successor === undefined) return null
    if (channels.length === 0) return t('stages.removeNoChannels')
    const parameters = { names: channelNames, target: successor.name, count: channels.length }
    return t('stages.removeChannels', parameters)
  }

  return (
    <ConfirmDialog
      movesFocus
      title={t('stages.removeTitle', { name: stage.name })}
      confirm={t('stages.removeConfirm')}
      canConfirm={!isRefused}
      problem={isRefused ? t('stages.removeRefused', { names: channelNames }) : problem}
      onConfirm={remove}
      onClose={onClose}
    >
      {isRefused ? null : (
        <>
          <Consequences
            explained={explainedNumbers()}
            lines={[
              t('stages.removeTexts'),
              channelLine(),
              ...numberLines(),
              found.costPerEntry === 0
                ? null
                : t('stages.removeCost', {
                    cost: emphasis(
                      formatMoney(
                        { amount: found.costPerEntry, currency: workspace.profile.currency },
                        language,
                      ),
                      'cost',
                    ),
                  }),
              senders.length === 0
                ? null
                : t('stages.removeSenders', {
                    names: joinNames(
                      senders.map((sender) => sender.name),
                      language,
                    ),
                    count: senders.length,
                  }),
            ]}
          />
          <p className={classes.quiet}>{t('stages.removeUndo')}</p>
        </>
      )}
    </ConfirmDialog>
  )

  function numberLines(): string[] {
    const target = successor?.name ?? ''
    switch (found.place) {
      case 'beside':
        return [t('stages.removeBeside')]
      case 'only':
        return [t('stages.removeOnly')]
      case 'first':
        return [
          found.rate === 'by-channel'
            ? t('stages.removeFirstByChannel', { target })
            : t('stages.removeFirst', {
                target,
                rate: emphasis(formatPercent(found.rate, language), 'rate'),
              }),
        ]
      case 'last':
        return [t('stages.removeLast', { target })]
      case 'middle':
        return [
          [joinLine(found.steps), found.keepsShare ? t('stages.sameShare') : null]
            .filter((part) => part !== null)
            .join(' '),
        ]
    }
  }

  function joinLine(steps: RemovalConsequences['steps']): string {
    if (steps?.kind !== 'common') return t('stages.removeJoinsByChannel')
    return t('stages.removeJoins', joinedRates(steps, language))
  }

  function explainedNumbers(): Record<string, ExplainedNumber> {
    return {
      cost: { target: { kind: 'input', path: stageInput(stage.id, 'costPerEntry') } },
      rate: { target: { kind: 'input', path: stageInput(stage.id, 'rate') } },
      ...(found.steps?.kind === 'common' ? explainedRates(found.steps) : {}),
    }
  }
}
