export const results = { title: '' } as const
