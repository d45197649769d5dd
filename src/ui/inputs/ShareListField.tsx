import { shareTolerance } from '#domain/fields.ts'
import { formatPercent } from '#i18n/format.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Verdict } from './NumberField.tsx'
import { NumberListField } from './NumberListField.tsx'

interface ShareListFieldProps {
  label: string
  shares: readonly number[]
  onCommit: (shares: number[]) => Verdict
  testId: string
}

/** Shares by month in per cent, which have to add up; what they add up to is said. */
export function ShareListField({ label, shares, onCommit, testId }: ShareListFieldProps) {
  const { t, language } = useLanguage()

  function commit(typed: number[]): Verdict {
    const sum = typed.reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) <= shareTolerance || typed.some((share) => share < 0)) return onCommit(typed)
    return t('plan.sharesSum', { sum: formatPercent(sum, language, { maximumFractionDigits: 6 }) })
  }

  return (
    <NumberListField
      label={label}
      description={t('plan.shareListHint', { months: t('common.months', { count: shares.length }) })}
      values={shares}
      scale={100}
      suffixes={['%']}
      onCommit={commit}
      testId={testId}
    />
  )
}
