/** What a cost is spent on. One-off costs of channels and the investment are apart from these. */
export const costTags = ['marketing', 'sales', 'delivery'] as const
export type CostTag = (typeof costTags)[number]
