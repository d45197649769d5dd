/** ISO 4217 codes offered; amounts of one workspace are all in one currency, before tax and without VAT. */
export const currencies = ['EUR', 'PLN', 'USD', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF', 'CZK'] as const
export type Currency = (typeof currencies)[number]

/** An amount that knows its currency; what formatters take. */
export interface Money {
  amount: number
  currency: Currency
}
