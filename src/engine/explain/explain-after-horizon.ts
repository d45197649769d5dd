import { figureOf } from '../figure.ts'
import type { AfterHorizon } from '../money.ts'
import { sum } from '../sum.ts'
import type { Derivation } from './explanation.ts'
import type { Explained } from './subject.ts'
import { figureTerm, madeOf, planTerm } from './terms.ts'

/** What is still to come after the horizon. SPEC S41, S124. */
export function explainAfterHorizon(name: keyof AfterHorizon, { input, projection }: Explained): Derivation {
  const { economics } = input
  const amount = projection.afterHorizon[name]
  const shared = { result: figureOf(amount), unit: 'money' } as const
  const per = (price: number) => ({
    value: price === 0 ? null : amount / price,
    inputs: [],
  })
  switch (name) {
    case 'dealRevenue':
      return {
        ...shared,
        formula: '{undelivered} × {dealSize}',
        terms: {
          undelivered: { ...per(economics.dealSize), unit: 'people', inputs: ['plan/dealShares'] },
          dealSize: planTerm('dealSize', economics.dealSize, 'money'),
        },
      }
    case 'recurringRevenue':
      return {
        ...shared,
        formula: '{feeMonths} × {recurringFee}',
        terms: {
          feeMonths: { ...per(economics.recurringFee), unit: 'count' },
          recurringFee: planTerm('recurringFee', economics.recurringFee, 'money'),
          churn: planTerm('churn', economics.churn, 'share'),
          expansion: planTerm('expansion', economics.expansion, 'share'),
          lifetimeMonths: planTerm('lifetimeMonths', economics.lifetimeMonths, 'months'),
        },
      }
    case 'receivables':
      return {
        ...shared,
        formula: '{grossProfit} − {collected}',
        terms: {
          grossProfit: figureTerm('grossProfit', projection.keyFigures.grossProfit, 'money'),
          collected: madeOf(['plan/paymentDelayMonths'], sum(projection.collected), 'money'),
        },
        basis: 'gross-profit',
      }
  }
}
