import { Modal } from '@mantine/core'
import { Fragment } from 'react'
import { useLanguage } from '#ui/language.tsx'
import classes from './KeysDialog.module.css'
import { actionKeys, actionNames, keyLabel, type Actions } from './keys.ts'

/** Every key with what it does, for those who would rather press a button. */
export function KeysDialog({ actions, onClose }: { actions: Actions; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('presentation.keys')}
      classNames={{ title: classes.title! }}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ul className={classes.keys}>
        {actionNames
          .filter((name) => name !== 'keys')
          .map((name) => (
            <li key={name}>
              <button
                type="button"
                className={classes.action}
                disabled={actions[name] === null}
                onClick={() => {
                  onClose()
                  actions[name]?.()
                }}
              >
                {t(`presentation.${name}`)}
              </button>
              <span className={classes.names}>
                {actionKeys[name].map((key) => (
                  <Fragment key={key}>
                    <kbd>{keyLabel(key, t)}</kbd>{' '}
                  </Fragment>
                ))}
              </span>
            </li>
          ))}
        <li>
          <span className={classes.action}>{t('presentation.fullScreen')}</span>
          <span className={classes.names}>
            <kbd>F11</kbd>
          </span>
        </li>
      </ul>
    </Modal>
  )
}
