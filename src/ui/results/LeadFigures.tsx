import type { Currency } from '#domain/currency.ts'
import type { FigureName } from '#domain/figure-names.ts'
import type { Projection } from '#engine/project.ts'
import { formatMoney, formatMoneyShort, formatNumber } from '#i18n/format.ts'
import { monthAt, monthIndexAfter } from '#i18n/plan-months.ts'
import { unitSpent } from '#i18n/unit-spent.ts'
import { useExplainedScenario } from '#ui/explain/explain-context.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import { figureText, type FigureText } from './figure-text.ts'
import { Lead } from './Lead.tsx'
import classes from './Lead.module.css'

/** From here on an amount is abbreviated: in full it would run into the next figure. */
const longestAmount = 1e8

interface LeadFiguresProps {
  projection: Projection
  /** What was committed while something is dragged: differences are shown against it. */
  ghost: Projection | null
  currency: Currency
  /** Left out where the headline says it already */
  isReturnShown?: boolean
}

/** The four figures that are always in view. */
export function LeadFigures({ projection, ghost, currency, isReturnShown = true }: LeadFiguresProps) {
  const { t, language } = useLanguage()
  const wording = { t, language, currency }
  const { keyFigures } = projection
  const before = ghost?.keyFigures
  const { payback, peakFunding, returnPerEuro, customers } = keyFigures
  // Where nothing is spent there is nothing to pay back.
  const paidBack = returnPerEuro.kind === 'none' ? returnPerEuro : payback.first

  const money = (amount: number, digits: number, sign?: 'difference') =>
    formatMoney({ amount, currency }, language, sign === undefined ? { digits } : { digits, sign })
  const returned: FigureText =
    returnPerEuro.kind === 'none'
      ? figureText(returnPerEuro, 'money', wording)
      : { text: money(returnPerEuro.value, 2), reason: null }

  return (
    <dl className={classes.leads} data-testid="lead-figures">
      {isReturnShown ? (
        <LeadFigure
          isFirst
          name={t('results.returnName', {
            unit: unitSpent(currency, t),
            months: t('common.months', { count: projection.months }),
          })}
          figure={returned}
          difference={
            before?.returnPerEuro.kind === 'value' && returnPerEuro.kind === 'value'
              ? money(returnPerEuro.value - before.returnPerEuro.value, 2, 'difference')
              : null
          }
          figureName="returnPerEuro"
          testId="return-per-euro"
        />
      ) : null}
      <LeadFigure
        name={
          payback.first.kind === 'value'
            ? t('results.paidBackIn', {
                month: monthAt(projection, monthIndexAfter(payback.first.value), language),
              })
            : t('results.payback')
        }
        figure={figureText(paidBack, 'months', wording)}
        note={payback.first.kind === 'value' && !payback.isLasting ? t('results.notLasting') : null}
        difference={
          before?.payback.first.kind === 'value' && payback.first.kind === 'value'
            ? t('figures.months', { months: signed(payback.first.value - before.payback.first.value) })
            : null
        }
        figureName="payback"
        testId="payback"
      />
      <LeadFigure
        name={
          peakFunding.month === null
            ? t('results.peakFundingAtStart')
            : t('results.peakFundingIn', { month: monthAt(projection, peakFunding.month, language) })
        }
        figure={{
          text:
            peakFunding.amount < longestAmount
              ? money(peakFunding.amount, 0)
              : formatMoneyShort({ amount: peakFunding.amount, currency }, language),
          reason: null,
        }}
        difference={
          before === undefined ? null : money(peakFunding.amount - before.peakFunding.amount, 0, 'difference')
        }
        figureName="peakFunding"
        testId="peak-funding"
      />
      <LeadFigure
        name={t('results.customers')}
        figure={{
          text: formatNumber(customers, language, { maximumFractionDigits: customers < 100 ? 1 : 0 }),
          reason: null,
        }}
        difference={before === undefined ? null : signed(customers - before.customers)}
        figureName="customers"
        testId="customers"
      />
    </dl>
  )

  function signed(value: number): string {
    return formatNumber(value, language, { maximumFractionDigits: 1, sign: 'difference' })
  }
}

interface LeadFigureProps {
  name: string
  figure: FigureText
  difference: string | null
  note?: string | null
  isFirst?: boolean
  figureName: FigureName
  testId: string
}

function LeadFigure({ figure, difference, note, figureName, ...shown }: LeadFigureProps) {
  // Against a plan that is being dragged there is nothing to ask: the hand is on it.
  const isOfScenario = useExplainedScenario() !== null
  return (
    <Lead
      {...shown}
      value={<Explained target={{ kind: 'figure', name: figureName }}>{figure.text}</Explained>}
      below={
        difference !== null && isOfScenario ? (
          <Explained target={{ kind: 'difference', name: figureName }}>{difference}</Explained>
        ) : (
          (difference ?? figure.reason ?? note ?? '\u00a0')
        )
      }
    />
  )
}
