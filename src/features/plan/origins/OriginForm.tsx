import { Autocomplete, Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { stagesBehind } from '#domain/agreement/outdated.ts'
import type { InputPath } from '#domain/inputs.ts'
import { origins, type Origin } from '#domain/provenance.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { originName } from '#i18n/origin-words.ts'

interface OriginFormProps {
  /** The inputs that get the same origin */
  paths: readonly InputPath[]
  onDone: () => void
}

/** Says where numbers come from: kind, source, who. The date is that of today. */
export function OriginForm({ paths, onDone }: OriginFormProps) {
  const { t, language } = useLanguage()
  const { settings, now } = useApplication()
  const session = useSession()
  const workspace = useWorkspace()
  const { provenance } = workspace
  const known = paths.length === 1 ? provenance[paths[0]!] : undefined
  const [origin, setOrigin] = useState<Origin>(
    known === undefined || known.origin === 'example' ? 'estimate' : known.origin,
  )
  const [source, setSource] = useState(known?.source ?? '')
  const [who, setWho] = useState(known?.who || settings.userName)
  const [term, setTerm] = useState(known?.term ?? '')
  const [problem, setProblem] = useState<string | null>(null)

  // Only what was counted elsewhere can have been counted under another word.
  const canDiffer =
    (origin === 'benchmark' || origin === 'own-data') &&
    paths.some((path) => stagesBehind(workspace, path).length > 0)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const outcome = session.commit({
      type: 'set-origin',
      paths: [...paths],
      origin,
      source,
      who,
      at: now(),
      term: canDiffer ? term.trim() : '',
    })
    if (outcome.ok) onDone()
    else setProblem(problemText(outcome.problems[0]!, t, language))
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" w={260}>
        <Select
          label={t('inputs.origin')}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={origins.map((one) => ({ value: one, label: originName(one, t) }))}
          value={origin}
          onChange={(value) => setOrigin(value as Origin)}
        />
        <TextInput
          label={t('inputs.source')}
          placeholder={t('inputs.sourcePlaceholder')}
          value={source}
          error={problem}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        {canDiffer ? (
          <Autocomplete
            label={t('inputs.term')}
            description={t('inputs.termHint')}
            comboboxProps={{ withinPortal: false }}
            data={knownWords(workspace)}
            value={term}
            onChange={setTerm}
          />
        ) : null}
        <TextInput
          label={t('inputs.who')}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button size="xs" type="submit">
            {t('inputs.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Words that are in use for stages: abbreviations, names and other names, each once. */
function knownWords(workspace: Workspace): string[] {
  const words = orderedStages(workspace).flatMap(({ abbreviation, name, synonyms }) => [
    abbreviation,
    name,
    ...synonyms,
  ])
  return [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '')
}
