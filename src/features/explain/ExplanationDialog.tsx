import { Button, Modal } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import { targetName } from '#exchange/explanation-words.ts'
import { useOpenWorkspace, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ExplanationBody } from './ExplanationBody.tsx'

/** A number that was asked about. */
export interface Asked {
  target: ExplainTarget
  subject: ExplainSubject
}

interface ExplanationDialogProps {
  first: Asked
  onClose: () => void
}

/** Formula, numbers, and where each comes from; a number that is a result itself opens its own explanation. */
export function ExplanationDialog({ first, onClose }: ExplanationDialogProps) {
  const { t, language } = useLanguage()
  const { engine } = useOpenWorkspace()
  const workspace = useWorkspace()
  const [path, setPath] = useState<Asked[]>([first])
  const { target, subject } = path.at(-1)!
  const explanation = useMemo(
    () => engine.explain(workspace, target, subject),
    [engine, workspace, target, subject],
  )
  const wording = { t, language, currency: workspace.profile.currency }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('explain.title', { name: targetName(workspace, target, wording) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {path.length > 1 ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<ArrowLeft size={14} aria-hidden />}
          onClick={() => setPath(path.slice(0, -1))}
        >
          {t('explain.back')}
        </Button>
      ) : null}
      {explanation === null ? (
        <p>{t('common.dash')}</p>
      ) : (
        <ExplanationBody
          explanation={explanation}
          onOpen={(next, of = explanation.subject) => setPath([...path, { target: next, subject: of }])}
        />
      )}
    </Modal>
  )
}
