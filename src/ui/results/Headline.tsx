import type { Currency } from '#domain/currency.ts'
import type { Projection } from '#engine/project.ts'
import { formatMoney } from '#i18n/format.ts'
import { monthAt, monthIndexAfter } from '#i18n/plan-months.ts'
import { unitSpent } from '#i18n/unit-spent.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { useLanguage } from '#ui/language.tsx'

const explained = {
  returned: { target: { kind: 'figure', name: 'returnPerEuro' } },
  paidBack: { target: { kind: 'figure', name: 'payback' } },
} as const

/** The result in one sentence: what comes back for each unit spent, and when. */
export function Headline({ projection, currency }: { projection: Projection; currency: Currency }) {
  const { t, language } = useLanguage()
  const { returnPerEuro, payback } = projection.keyFigures
  const months = t('common.months', { count: projection.months })
  if (returnPerEuro.kind === 'none') return <>{t('results.headlineNothingSpent')}</>
  const amount = emphasis(
    formatMoney({ amount: returnPerEuro.value, currency }, language, { digits: 2 }),
    'returned',
  )
  const first = t('results.headlineReturn', { amount, unit: unitSpent(currency, t), months })
  return (
    <>
      <Emphasised text={first} explained={explained} />{' '}
      <Emphasised
        explained={explained}
        text={
          payback.first.kind === 'none'
            ? t('results.headlineNotPaidBack')
            : t('results.headlinePaidBack', {
                month: emphasis(
                  monthAt(projection, monthIndexAfter(payback.first.value), language),
                  'paidBack',
                ),
                number: monthIndexAfter(payback.first.value) + 1,
              })
        }
      />
    </>
  )
}
