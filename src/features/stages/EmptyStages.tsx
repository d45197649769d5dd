import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useLanguage } from '#ui/language.tsx'
import classes from './EmptyStages.module.css'
import { addElementId } from './focus.ts'

/** What to do where there is nothing yet. */
export function EmptyStages({ onAdd }: { onAdd: () => void }) {
  const { t } = useLanguage()
  return (
    <section className={classes.empty} data-testid="stages-empty">
      <h2>{t('stages.emptyTitle')}</h2>
      <p>{t('stages.emptyText')}</p>
      <Button
        id={addElementId}
        data-testid="add-stage"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={onAdd}
      >
        {t('stages.addFirst')}
      </Button>
    </section>
  )
}
