import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Channel } from '#domain/channel.ts'
import { channelInput } from '#domain/inputs.ts'
import { formatMonth, formatNumber } from '#i18n/format.ts'
import { parseList } from '#i18n/parse-list.ts'
import { listProblemText } from '#i18n/problem-text.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#ui/results/figure-text.ts'
import classes from './InputTable.module.css'
import { useInput } from './use-input.ts'

/** A volume month by month, typed or pasted from a spreadsheet column or row. */
export function VolumeList({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const { plan } = useWorkspace()
  const input = useInput(channelInput(channel.id, 'list'))
  const list = input.value as readonly number[]
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const shown = list.map((value) => formatNumber(value, language, { maximumFractionDigits: 6 })).join('\n')

  function take(text: string): void {
    if (text.trim() === '') {
      finish(input.commit([]))
      return
    }
    const parsed = parseList(text, language)
    if (parsed.ok) finish(input.commit(parsed.values))
    else setProblem(listProblemText(parsed.problems, t, language))
  }

  function finish(verdict: string | null): void {
    setProblem(verdict)
    if (verdict === null) setDraft(null)
  }

  const first = formatMonth({ year: plan.startYear, month: plan.startMonth }, language, 'short')
  const last = formatMonth(calendarMonth(plan.startYear, plan.startMonth, plan.months - 1), language, 'short')
  return (
    <div className={classes.more}>
      <Textarea
        label={t('plan.list')}
        description={t('plan.listHint', { first, last, months: t('common.months', { count: plan.months }) })}
        autosize
        minRows={4}
        maxRows={14}
        value={draft ?? shown}
        error={problem}
        data-testid="volume-list"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => draft !== null && take(draft)}
      />
      <div className={classes.actions}>
        <span className={classes.note}>
          {list.length < plan.months
            ? t('plan.listShort', { given: list.length, months: t('common.months', { count: plan.months }) })
            : t('plan.listComplete', { months: t('common.months', { count: list.length }) })}
        </span>
        <Button size="compact-sm" variant="default" onClick={() => take(draft ?? shown)}>
          {t('plan.takeOver')}
        </Button>
      </div>
    </div>
  )
}
