import { ActionIcon, Select } from '@mantine/core'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { describeInput, inputValue, listInputs } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import { inputName, inputText } from '#i18n/input-words.ts'
import { useSubject } from '#session/use-subject.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import fields from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { AxisFields } from '../grid/AxisFields.tsx'
import { choiceOf, type AxisChoice } from '../grid/axis-choices.ts'
import { inputGroups } from '../input-groups.ts'
import classes from './SoughtInputs.module.css'

interface SoughtInputsProps {
  inputs: readonly AxisChoice[]
  onChange: (inputs: readonly AxisChoice[]) => void
  /** Stands beside the field that adds another */
  beside: ReactNode
}

/** The numbers that may change, each between two ends; any other can be added. */
export function SoughtInputs({ inputs, onChange, beside }: SoughtInputsProps) {
  const { t, language } = useLanguage()
  const { seen } = useSubject()
  const taken = inputs.map(({ path }) => path)
  const others = listInputs(seen).filter(({ path }) => !taken.includes(path) && choiceOf(seen, path) !== null)
  const without = (place: number) => inputs.filter((_, other) => other !== place)

  return (
    <div className={classes.inputs}>
      <ul className={classes.list}>
        {inputs.map((choice, place) => {
          const input = describeInput(seen, choice.path)
          if (input === undefined || inputValue(seen, choice.path) === undefined) return null
          const name = inputName(seen, input, t)
          return (
            <li key={choice.path} className={classes.line} data-testid="sought-input">
              <AxisFields
                label={t('goal.mayChange')}
                choice={choice}
                areLabelsHidden={place > 0}
                isTaken={(path) => taken.includes(path) && path !== choice.path}
                onChange={(next) => onChange(inputs.map((one, other) => (other === place ? next : one)))}
              />
              <span className={classes.now}>
                <Emphasised
                  isPlain
                  text={t('goal.now', { value: emphasis(inputText(seen, input, t, language), 'now') })}
                  explained={
                    numberOf(inputValue(seen, choice.path)) === null
                      ? {}
                      : { now: { target: { kind: 'input', path: choice.path } } }
                  }
                />
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={32}
                aria-label={t('goal.removeInput', { name })}
                title={t('goal.removeInput', { name })}
                onClick={() => onChange(without(place))}
              >
                <X size={16} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <div className={classes.line}>
        <Select
          classNames={fields}
          w={300}
          aria-label={t('goal.addInput')}
          placeholder={t('goal.addInput')}
          searchable
          value={null}
          nothingFoundMessage={t('goal.addNothing')}
          data={inputGroups(seen, others, t)}
          onChange={(path) => {
            const choice = path === null ? null : choiceOf(seen, path)
            if (choice !== null) onChange([...inputs, choice])
          }}
          maxDropdownHeight={320}
        />
        {beside}
      </div>
    </div>
  )
}
