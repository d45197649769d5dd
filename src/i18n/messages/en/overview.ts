export const overview = { title: '' } as const
