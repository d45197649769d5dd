import * as z from 'zod/mini'
import * as field from './fields.ts'

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
  /** Once for each new customer */
  dealSize: field.quantity,
  /** A month, from each active customer */
  recurringFee: field.quantity,
  /** Share of revenue that is gross profit */
  margin: field.share,
  /** Share of active customers that leave in a month */
  churn: field.share,
  /** A month */
  overhead: field.quantity,
  /** Once, before the first month */
  investment: field.quantity,
  /** A year */
  discountRate: z.number().check(z.minimum(0), z.maximum(10)),
})
export type Plan = z.infer<typeof planSchema>
