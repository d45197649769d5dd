import { MultiSelect } from '@mantine/core'
import type { InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import fields from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { inputGroups } from '../input-groups.ts'
import { nameAt } from '../input-name.ts'
import { swingable } from './chosen-inputs.ts'
import classes from './ChosenInputs.module.css'

interface ChosenInputsProps {
  paths: readonly InputPath[]
  onChange: (paths: InputPath[]) => void
  /** The workspace with the scenario in view applied */
  seen: Workspace
}

/** Which numbers are moved; those that are gone stay chosen, and can be left out. */
export function ChosenInputs({ paths, onChange, seen }: ChosenInputsProps) {
  const { t } = useLanguage()
  const offered = swingable(seen)
  const others = paths.filter((path) => !offered.some((input) => input.path === path))
  return (
    <MultiSelect
      classNames={{ ...fields, pill: classes.pill!, pillsList: classes.pills! }}
      label={t('sensitivity.chosenNames')}
      placeholder={t('sensitivity.chooseMore')}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('whatIf.pinNothing')}
      maxDropdownHeight={320}
      data={[
        ...inputGroups(seen, offered, t),
        ...others.map((path) => ({ value: path, label: nameAt(seen, path, t) })),
      ]}
      value={[...paths]}
      onChange={onChange}
    />
  )
}
