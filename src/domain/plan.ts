import * as z from 'zod/mini'
import { costTags } from './cost-tag.ts'
import * as field from './fields.ts'

/** What a target is counted in. */
export const targetKinds = ['revenue', 'gross-profit', 'pipeline'] as const
export type TargetKind = (typeof targetKinds)[number]

/** Time and money of the plan, for all channels and stages. */
export const planSchema = z.strictObject({
  /** Horizon, 1..120 months */
  months: z.int().check(z.minimum(1), z.maximum(field.limits.months)),
  /** First month */
  startYear: z.int().check(z.minimum(1970), z.maximum(2200)),
  /** 0 = January */
  startMonth: z.int().check(z.minimum(0), z.maximum(11)),
  /** No new channel volume from this month on, counted from 0; null: none */
  acquisitionMonths: z.nullable(z.int().check(z.minimum(1), z.maximum(field.limits.months))),
  /** Calendar month in which the fiscal year starts; 0 = January */
  fiscalYearStart: z.int().check(z.minimum(0), z.maximum(11)),
  /** Once for each new customer */
  dealSize: field.quantity,
  /** Shares of the deal that become revenue 0, 1, 2 … months after winning */
  dealShares: z.array(field.share).check(
    z.minLength(1),
    z.maxLength(field.limits.lagShares),
    z.refine(
      (shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= field.shareTolerance,
      {
        params: { problem: 'shares-do-not-add-up' },
      },
    ),
  ),
  /** A month, from each active customer */
  recurringFee: field.quantity,
  /** Share of revenue that is gross profit */
  margin: field.share,
  /** Share of active customers that leave in a month */
  churn: field.share,
  /** Growth of what an active customer pays, a month */
  expansion: field.share,
  /** Months between earning gross profit and collecting it */
  paymentDelayMonths: z.int().check(z.minimum(0), z.maximum(24)),
  /** Months that a customer's lifetime value looks ahead */
  lifetimeMonths: z.int().check(z.minimum(1), z.maximum(600)),
  /** A month; the list, where there is one, takes its place */
  overhead: field.quantity,
  overheadList: field.monthlyList,
  overheadTag: z.enum(costTags),
  /** Once, before the first month */
  investment: field.quantity,
  /** A year */
  discountRate: z.number().check(z.minimum(0), z.maximum(10)),
  /** How much of an ordinary month is worked in each calendar month */
  workCalendar: field.calendarFactors,
  /** Working hours a day that service levels are counted in */
  hoursPerDay: z.number().check(z.gt(0), z.maximum(24)),
  targetKind: z.enum(targetKinds),
  /** Over the whole horizon; null: none */
  target: z.nullable(field.quantity),
})
export type Plan = z.infer<typeof planSchema>
