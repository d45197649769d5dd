export const stages = { title: '' } as const
