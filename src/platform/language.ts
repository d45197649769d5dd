import { z } from 'zod'

export const languageSchema = z.enum(['fi', 'pl', 'en'])
