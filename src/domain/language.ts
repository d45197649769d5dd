export const languages = ['fi', 'pl', 'en'] as const
export type Language = (typeof languages)[number]
