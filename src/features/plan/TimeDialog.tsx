import { Modal, Stack } from '@mantine/core'
import type { CommandOf } from '#domain/commands/of-type.ts'
import { formatMonthName } from '#i18n/format.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useTakeBack } from '#session/use-take-back.ts'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './inputs/InputTable.module.css'

type Time = CommandOf<'edit-plan-time'>['fields']

/** Horizon, first month, and for how long new people are acquired. */
export function TimeDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('plan.timeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TimeFields />
    </Modal>
  )
}

function TimeFields() {
  const { t, language } = useLanguage()
  const session = useSession()
  const { plan } = useWorkspace()

  const command = (fields: Time) => ({ type: 'edit-plan-time', fields }) as const
  function preview(fields: Time): Verdict {
    const [problem] = session.preview(command(fields))
    return problem === undefined ? null : problemText(problem, t, language)
  }
  function commit(fields: Time): Verdict {
    const outcome = session.commit(command(fields), { burst: `time/${Object.keys(fields).join()}` })
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
  }
  const months = useTakeBack('time/months')
  const year = useTakeBack('time/startYear')
  const acquisition = useTakeBack('time/acquisitionMonths')
  const calendarMonths = Array.from({ length: 12 }, (_, month) => ({
    value: String(month),
    label: formatMonthName(month, language, 'long'),
  }))
  const number = (value: number | null) => value ?? Number.NaN

  return (
    <Stack>
      <NumberField
        label={t('plan.months')}
        value={plan.months}
        unit={t('plan.monthsUnit')}
        onPreview={(value) => preview({ months: number(value) })}
        onCommit={(value) => commit({ months: number(value) })}
        onCancel={() => session.cancelPreview()}
        {...months}
      />
      <div className={classes.grid}>
        <SelectField
          label={t('plan.firstMonth')}
          options={calendarMonths}
          value={String(plan.startMonth)}
          onChange={(month) => commit({ startMonth: Number(month) })}
        />
        <NumberField
          label={t('plan.firstYear')}
          value={plan.startYear}
          isGrouped={false}
          onPreview={(value) => preview({ startYear: number(value) })}
          onCommit={(value) => commit({ startYear: number(value) })}
          onCancel={() => session.cancelPreview()}
          {...year}
        />
      </div>
      <NumberField
        label={t('plan.acquisitionMonths')}
        value={plan.acquisitionMonths}
        unit={t('plan.monthsUnit')}
        isOptional
        placeholder={t('plan.wholeHorizon')}
        hint={t('plan.acquisitionHint')}
        onPreview={(value) => preview({ acquisitionMonths: value })}
        onCommit={(value) => commit({ acquisitionMonths: value })}
        onCancel={() => session.cancelPreview()}
        {...acquisition}
      />
      <SelectField
        label={t('plan.fiscalYearStart')}
        options={calendarMonths}
        value={String(plan.fiscalYearStart)}
        onChange={(month) => commit({ fiscalYearStart: Number(month) })}
        testId="fiscal-year-start"
      />
    </Stack>
  )
}
