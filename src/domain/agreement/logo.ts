import * as z from 'zod/mini'
import * as field from '../fields.ts'

/** Whose logo stands on the cover of the agreement. */
export const logoOwners = ['consultant', 'client'] as const
export type LogoOwner = (typeof logoOwners)[number]

export const logoSchema = z.strictObject({
  owner: z.enum(logoOwners),
  /** `data:` address of a PNG or JPEG picture, which cannot carry a script */
  image: field.pictureAddress,
  /** In pixels */
  width: z.int().check(z.minimum(1), z.maximum(4000)),
  height: z.int().check(z.minimum(1), z.maximum(4000)),
})
export type Logo = z.infer<typeof logoSchema>
