import { Modal, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { languages } from '#domain/language.ts'
import { languageNames } from '#i18n/language-names.ts'
import { useApplication } from '#session/application-context.tsx'
import { Choice } from '#ui/inputs/Choice.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './SettingsDialog.module.css'

interface SettingsDialogState {
  isOpen: boolean
  open: () => void
  close: () => void
}

export function useSettingsDialog(): SettingsDialogState {
  const [isOpen, setIsOpen] = useState(false)
  return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false) }
}

export function SettingsDialog({ isOpen, close }: SettingsDialogState) {
  const { t, language } = useLanguage()
  const { settings, changeSettings, info } = useApplication()
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('settings.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {/* A form, so that undoing by key in the name undoes the typing and not the workspace behind. */}
      <Stack component="form" gap="lg" onSubmit={(event: FormEvent) => event.preventDefault()}>
        <Choice
          isWide
          label={t('settings.language')}
          value={language}
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          onChange={(value) => changeSettings({ language: value })}
        />
        <Choice
          isWide
          label={t('settings.theme')}
          value={settings.theme}
          options={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
          onChange={(value) => changeSettings({ theme: value })}
        />
        <Choice
          isWide
          label={t('settings.paper')}
          value={settings.paper}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'Letter', label: 'Letter' },
          ]}
          onChange={(value) => changeSettings({ paper: value })}
        />
        <TextInput
          label={t('settings.userName')}
          description={t('settings.userNameHint')}
          maxLength={120}
          defaultValue={settings.userName}
          onBlur={(event) => changeSettings({ userName: event.currentTarget.value.trim() })}
        />
        <p className={classes.about}>
          {t('settings.about', { version: info.version, folder: info.dataFolder })}
        </p>
      </Stack>
    </Modal>
  )
}
