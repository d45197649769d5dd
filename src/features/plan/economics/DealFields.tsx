import { useState } from 'react'
import { limits } from '#domain/fields.ts'
import { planInput } from '#domain/inputs.ts'
import { Choice } from '#ui/inputs/Choice.tsx'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { formatNumber } from '#i18n/format.ts'
import table from '../inputs/InputTable.module.css'
import { ShareListInput } from '../inputs/ShareListInput.tsx'
import { useInput } from '../inputs/use-input.ts'
import { OriginMark } from '../origins/OriginMark.tsx'

const kinds = ['atOnce', 'evenly', 'byShares'] as const
type Kind = (typeof kinds)[number]

/** When a deal becomes revenue: with the contract, evenly over months, or by shares of one's own. */
export function DealFields() {
  const { t } = useLanguage()
  const input = useInput(planInput('dealShares'))
  const shares = input.value as readonly number[]
  const [isByShares, setIsByShares] = useState(false)
  // Equal shares may be looked at one by one.
  const kind = isByShares ? 'byShares' : kindOf(shares)

  function choose(chosen: Kind): void {
    setIsByShares(chosen === 'byShares')
    if (chosen === 'atOnce') input.commit([1])
    if (chosen === 'evenly' && kindOf(shares) !== 'evenly') input.commit(evenly(Math.max(2, shares.length)))
  }

  return (
    <>
      <Choice
        label={t('plan.dealShares')}
        options={kinds.map((one) => ({ value: one, label: t(`plan.${one}Deal`) }))}
        value={kind}
        onChange={choose}
      />
      {kind === 'evenly' ? <EvenMonths /> : null}
      {kind === 'byShares' ? (
        <ShareListInput
          label={t('plan.dealShareList')}
          shares={shares}
          path={planInput('dealShares')}
          onCommit={input.commit}
          testId="deal-shares"
        />
      ) : null}
    </>
  )
}

function EvenMonths() {
  const { t, language } = useLanguage()
  const input = useInput(planInput('dealShares'))
  const shares = input.value as readonly number[]

  function send(months: number | null, take: (shares: number[]) => Verdict): Verdict {
    if (months === null || !Number.isInteger(months)) return t('problems.notWhole')
    if (months < 2) return t('problems.tooSmall', { minimum: 2 })
    if (months > limits.lagShares)
      return t('problems.tooLarge', { maximum: formatNumber(limits.lagShares, language) })
    return take(evenly(months))
  }

  return (
    <div className={table.grid}>
      <NumberField
        label={t('plan.dealMonths')}
        value={shares.length}
        unit={t('plan.monthsUnit')}
        onPreview={(months) => send(months, input.preview)}
        onCommit={(months) => send(months, input.commit)}
        onCancel={input.cancel}
        onEnter={input.onEnter}
        onTakeBack={input.onTakeBack}
        mark={<OriginMark path={planInput('dealShares')} inputName={t('plan.dealShares')} />}
      />
    </div>
  )
}

function kindOf(shares: readonly number[]): Kind {
  if (shares.length === 1) return 'atOnce'
  return shares.every((share) => share === shares[0]) ? 'evenly' : 'byShares'
}

function evenly(months: number): number[] {
  return Array<number>(months).fill(1 / months)
}
