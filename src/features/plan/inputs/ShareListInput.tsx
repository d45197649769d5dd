import type { ComponentProps } from 'react'
import type { InputPath } from '#domain/inputs.ts'
import { ShareListField } from '#ui/inputs/ShareListField.tsx'
import { OriginLine } from '../origins/OriginLine.tsx'
import classes from './InputTable.module.css'

interface ShareListInputProps extends ComponentProps<typeof ShareListField> {
  path: InputPath
}

/** Shares by month that are an input of the plan, with where they come from. */
export function ShareListInput({ path, ...field }: ShareListInputProps) {
  return (
    <div className={classes.list}>
      <ShareListField {...field} />
      <OriginLine path={path} inputName={field.label} />
    </div>
  )
}
