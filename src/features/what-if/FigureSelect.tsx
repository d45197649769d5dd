import { Select } from '@mantine/core'
import { figureNames, type FigureName } from '#domain/figure-names.ts'
import { useLanguage } from '#ui/language.tsx'

interface FigureSelectProps {
  label: string
  value: FigureName
  onChange: (name: FigureName) => void
}

/** Any figure by its name. */
export function FigureSelect({ label, value, onChange }: FigureSelectProps) {
  const { t } = useLanguage()
  return (
    <Select
      label={label}
      w={280}
      searchable
      allowDeselect={false}
      maxDropdownHeight={320}
      data={figureNames.map((name) => ({ value: name, label: t(`figures.${name}`) }))}
      value={value}
      onChange={(name) => {
        if (name !== null) onChange(name as FigureName)
      }}
    />
  )
}
