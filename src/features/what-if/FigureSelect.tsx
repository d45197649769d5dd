import { figureNames, type FigureName } from '#domain/figure-names.ts'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import settingsClasses from './Settings.module.css'

interface FigureSelectProps {
  label: string
  value: FigureName
  onChange: (name: FigureName) => void
}

/** Any figure by its name. */
export function FigureSelect({ label, value, onChange }: FigureSelectProps) {
  const { t } = useLanguage()
  return (
    <div className={settingsClasses.figure}>
      <SelectField
        label={label}
        isSearchable
        options={figureNames.map((name) => ({ value: name, label: t(`figures.${name}`) }))}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
