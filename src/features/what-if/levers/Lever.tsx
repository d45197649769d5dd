import { ActionIcon, Popover } from '@mantine/core'
import { PinOff, Ruler } from 'lucide-react'
import { useState } from 'react'
import type { InputDescription } from '#domain/inputs.ts'
import type { Lever as PinnedLever } from '#domain/what-if.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useTakeBack } from '#session/use-take-back.ts'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { leverStep, leverValue } from './lever-bounds.ts'
import { LeverEnds } from './LeverEnds.tsx'
import { LeverSlider } from './LeverSlider.tsx'
import classes from './Lever.module.css'
import { useLever } from './use-lever.ts'

/** One pinned input: a slider with the plan marked on it, and a field for an exact number. */
export function Lever({ lever, input }: { lever: PinnedLever; input: InputDescription }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const handle = useLever(input)
  const takeBack = useTakeBack(input.path)
  const [problem, setProblem] = useState<Verdict>(null)
  const { currency } = workspace.profile
  const name = inputName(workspace, input, t)
  const { unit, isUnitFirst, scale, step: unitStep } = unitWords(input.unit, currency, t, language)
  const { planned, value } = handle
  if (planned === null || value === null) return null
  const text = (number: number) => inputValueText(input, leverValue(input, number), currency, t, language)
  const step = leverStep(lever, input.isWhole === true || input.kind === 'lag')

  /** A slider stops where the range of its input ends, and says so; what is typed is refused instead. */
  function slide(next: number, move: (value: number) => Verdict): void {
    const { value: reached, reason } = handle.withinRange(next)
    setProblem(move(reached) ?? reason)
  }

  return (
    <li className={classes.lever} data-testid="lever" data-moved={value !== planned || undefined}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <Popover position="bottom-end" withArrow trapFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              aria-label={t('whatIf.endsOf', { name })}
              title={t('whatIf.ends')}
            >
              <Ruler size={14} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <LeverEnds lever={lever} input={input} />
          </Popover.Dropdown>
        </Popover>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('whatIf.unpin', { name })}
          title={t('whatIf.unpin', { name })}
          onClick={() => session.commit({ type: 'remove-lever', path: input.path })}
        >
          <PinOff size={14} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.row}>
        <LeverSlider
          label={name}
          low={lever.low}
          high={lever.high}
          step={step}
          value={value}
          planned={planned}
          valueText={text(value)}
          isDisabled={handle.isLocked}
          onPreview={(next) => slide(next, handle.preview)}
          onCommit={(next, isKey) =>
            slide(next, (value) => handle.commit(value, isKey ? { burst: `slider ${input.path}` } : {}))
          }
          onCancel={handle.cancel}
        />
        <div className={classes.exact}>
          <NumberField
            label={name}
            isLabelHidden
            value={value}
            scale={scale}
            step={unitStep}
            onPreview={(next) => handle.preview(next ?? Number.NaN)}
            onCommit={(next) => handle.commit(next ?? Number.NaN, { burst: input.path })}
            onCancel={handle.cancel}
            onEnter={takeBack.onEnter}
            onTakeBack={takeBack.onTakeBack}
            {...(unit === undefined ? {} : { unit, isUnitFirst })}
          />
        </div>
      </div>
      <p className={classes.foot}>
        <span>{text(lever.low)}</span>
        <span>{text(lever.high)}</span>
        <span className={classes.plan}>{t('whatIf.planValue', { value: text(planned) })}</span>
      </p>
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
