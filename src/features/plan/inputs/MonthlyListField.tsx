import type { InputPath } from '#domain/inputs.ts'
import { formatMonth } from '#i18n/format.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { NumberListField } from '#ui/inputs/NumberListField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#i18n/plan-months.ts'
import { OriginLine } from '../origins/OriginLine.tsx'
import classes from './InputTable.module.css'
import { useInput } from './use-input.ts'

interface MonthlyListFieldProps {
  path: InputPath
  label: string
  isLabelHidden?: boolean
  /** Whether the field may be emptied; otherwise an empty list would stand for none */
  canBeEmpty?: boolean
  testId: string
}

/** Numbers month by month from the first of the plan, typed or pasted from a spreadsheet column or row. */
export function MonthlyListField(props: MonthlyListFieldProps) {
  const { path, label, isLabelHidden = false, canBeEmpty = false, testId } = props
  const { t, language } = useLanguage()
  const { startYear, startMonth, months } = useWorkspacePart(({ plan }) => plan)
  const input = useInput(path)
  const list = input.value as readonly number[]

  const first = formatMonth({ year: startYear, month: startMonth }, language, 'short')
  const last = formatMonth(calendarMonth(startYear, startMonth, months - 1), language, 'short')
  const horizon = t('common.months', { count: months })
  return (
    <div className={classes.list}>
      <NumberListField
        label={label}
        isLabelHidden={isLabelHidden}
        description={t('plan.listHint', { first, last, months: horizon })}
        values={list}
        onCommit={input.commit}
        canBeEmpty={canBeEmpty}
        testId={testId}
      />
      <p className={classes.note}>
        {list.length < months
          ? t('plan.listShort', { given: list.length, months: horizon })
          : list.length > months
            ? t('plan.listLong', { given: list.length, months: horizon })
            : t('plan.listComplete', { months: horizon })}
      </p>
      <OriginLine path={path} inputName={label} />
    </div>
  )
}
