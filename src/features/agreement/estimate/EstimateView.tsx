import { MultiSelect } from '@mantine/core'
import type { QuestionOf } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { limits } from '#domain/fields.ts'
import type { InputDescription, InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inputName } from '#i18n/input-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import fields from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { QuestionHead } from '../QuestionHead.tsx'
import { RoundPanel } from '../rounds/RoundPanel.tsx'
import { estimableInputs, suggestedInputs } from './estimable-inputs.ts'
import { estimateKind } from './estimate-kind.ts'
import classes from './EstimateView.module.css'

/** How large the numbers of the plan will turn out: everybody's own estimate, blind, then together. */
export function EstimateView() {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const [chosen, setChosen] = useRemembered<readonly InputPath[]>('estimate/inputs', () =>
    suggestedInputs(workspace),
  )
  const rounds = orderedRounds(workspace, 'estimate')
  const isOpen = rounds.some(({ revealedAt }) => revealedAt === null)
  const offered = estimableInputs(workspace)
  // What is gone from the plan cannot be asked about.
  const paths = chosen.filter((path) => offered.some((input) => input.path === path))
  const question: QuestionOf<'estimate'> | { refusal: string } =
    paths.length === 0 ? { refusal: t('estimates.nothingToAsk') } : { kind: 'estimate', paths: [...paths] }

  const choices = (
    <MultiSelect
      classNames={{ ...fields, pill: classes.pill!, pillsList: classes.pills! }}
      className={classes.inputs}
      label={t('estimates.inputs')}
      placeholder={t('estimates.addInput')}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('estimates.noSuchInput')}
      maxValues={limits.listItems}
      maxDropdownHeight={320}
      data={inputGroups(workspace, offered, t)}
      value={[...paths]}
      onChange={setChosen}
    />
  )
  return (
    <section className={classes.view} aria-labelledby="estimate-title">
      <QuestionHead
        id="estimate-title"
        question={t('estimates.question')}
        explanation={t('estimates.explanation')}
      />
      {rounds.length === 0 ? choices : null}
      <RoundPanel
        kind={estimateKind}
        title={t('estimates.question')}
        question={question}
        isSame={() => true}
      />
      {rounds.length === 0 || isOpen ? null : (
        <details className={classes.next}>
          <summary>{t('estimates.nextRound', { count: paths.length })}</summary>
          {choices}
        </details>
      )}
    </section>
  )
}

/** Under the headings that the plan has them under. */
function inputGroups(workspace: Workspace, inputs: readonly InputDescription[], t: Translate) {
  const headings = { channel: t('plan.channels'), stage: t('plan.steps'), plan: t('plan.economics') }
  return (['stage', 'channel', 'plan'] as const).map((group) => ({
    group: headings[group],
    items: inputs
      .filter((input) => input.group === group)
      .map((input) => ({ value: input.path, label: inputName(workspace, input, t) })),
  }))
}
