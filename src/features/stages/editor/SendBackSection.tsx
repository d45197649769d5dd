import { Select } from '@mantine/core'
import type { Stage } from '#domain/stage.ts'
import { orderedStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { LineList } from './LineList.tsx'
import { moved, replaced, without } from './lines.ts'
import { NumberOfStage } from './NumberOfStage.tsx'
import { Section } from './Section.tsx'
import classes from './StageEditor.module.css'
import { useLineKeys } from './use-line-keys.ts'
import type { StageEdit } from './use-stage-edit.ts'

const nowhere = ''

export function SendBackSection({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { stage } = edit
  const { sendBack } = stage
  const keys = useLineKeys(sendBack.reasons)
  const targets = orderedStages(workspace).filter(({ id }) => id !== stage.id || id === sendBack.toStageId)

  function changeReasons(next: (reasons: string[]) => string[]) {
    return edit.choose((old) => withSendBack(old, { reasons: next(old.sendBack.reasons) }))
  }

  return (
    <Section title={t('stages.sectionSendBack')} hint={t('stages.sectionSendBackHint')}>
      <LineList
        testId="send-back-reasons"
        title={t('stages.reasons')}
        hint={t('stages.reasonsHint')}
        lineName={(number) => t('stages.reason', { number })}
        addLabel={t('stages.addReason')}
        lines={sendBack.reasons.map((text, index) => ({
          key: keys[index]!,
          text,
          kept: edit.kept(`reasons/${keys[index]}`),
        }))}
        textLanguage={edit.textLanguage}
        kept={edit.kept('reasons/new')}
        onAdd={(texts) => changeReasons((old) => [...old, ...texts])}
        onEdit={(index, text) =>
          edit.type(`reason/${keys[index]}`, (old) =>
            withSendBack(old, { reasons: replaced(old.sendBack.reasons, index, text) }),
          )
        }
        onMove={(from, to) => changeReasons((old) => moved(old, from, to))}
        onRemove={(index) => changeReasons((old) => without(old, index))}
      />
      <div className={classes.sendBack}>
        <NumberOfStage
          edit={edit}
          field="withinDays"
          label={t('stages.withinDays')}
          unit={t('stages.withinDaysUnit')}
          value={sendBack.withinDays}
          change={(old, withinDays) => withSendBack(old, { withinDays })}
          hint={t('stages.withinDaysHint')}
        />
        <Select
          className={sendBack.toStageId === null ? classes.twoColumns : undefined}
          classNames={inputs}
          label={t('stages.returnTo')}
          allowDeselect={false}
          data={[
            { value: nowhere, label: t('stages.returnNowhere') },
            ...targets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={sendBack.toStageId ?? nowhere}
          onChange={(value) => {
            const target = targets.find(({ id }) => id === value)
            edit.choose((old) => withSendBack(old, { toStageId: target?.id ?? null }))
          }}
        />
        {sendBack.toStageId === null ? null : (
          <NumberOfStage
            edit={edit}
            field="afterDays"
            label={t('stages.afterDays')}
            unit={t('stages.afterDaysUnit')}
            value={sendBack.afterDays}
            change={(old, afterDays) => withSendBack(old, { afterDays })}
          />
        )}
      </div>
    </Section>
  )
}

function withSendBack(stage: Stage, changes: Partial<Stage['sendBack']>): Pick<Stage, 'sendBack'> {
  return { sendBack: { ...stage.sendBack, ...changes } }
}
