import { countings, figureRoles, journeyPhases, placements } from '#domain/stage.ts'
import { pathStages } from '#domain/workspace.ts'
import { phaseName } from '#i18n/stage-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { Section } from './Section.tsx'
import classes from './StageEditor.module.css'
import type { StageEdit } from './use-stage-edit.ts'
import { countingName, figureName } from '#i18n/stage-words.ts'

export function PlaceSection({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const path = pathStages(useWorkspace())
  const { stage } = edit
  const isCustomer = path.at(-1)?.id === stage.id
  const sharer = path.find(
    (other) => other.id !== stage.id && stage.figureRole !== 'none' && other.figureRole === stage.figureRole,
  )
  return (
    <Section title={t('stages.sectionPlace')} hint={t('stages.sectionPlaceHint')}>
      <ChoiceField
        label={t('stages.journeyPhase')}
        value={stage.journeyPhase}
        options={journeyPhases.map((value) => ({ value, label: phaseName(value, t) }))}
        onChoose={(journeyPhase) => edit.choose({ journeyPhase })}
      />
      <div className={classes.choices}>
        <ChoiceField
          label={t('stages.placement')}
          value={stage.placement}
          options={placements.map((value) => ({ value, label: t(`stages.${value}`) }))}
          onChoose={(placement) => edit.choose({ placement })}
          hint={t('stages.placementHint')}
        />
        <ChoiceField
          label={t('stages.counting')}
          value={stage.counting}
          options={countings.map((value) => ({ value, label: countingName(value, t) }))}
          onChoose={(counting) => edit.choose({ counting })}
        />
      </div>
      {isCustomer ? (
        <p className={classes.note}>{t('stages.customerNote')}</p>
      ) : (
        <ChoiceField
          label={t('stages.figureRole')}
          value={stage.figureRole}
          options={figureRoles.map((value) => ({ value, label: figureName(value, t) }))}
          onChoose={(figureRole) => edit.choose({ figureRole })}
          hint={
            sharer === undefined
              ? t('stages.figureHint')
              : `${t('stages.figureTaken', { name: sharer.name })} ${t('stages.figureHint')}`
          }
        />
      )}
    </Section>
  )
}
