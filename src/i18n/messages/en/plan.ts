export const plan = { title: '' } as const
