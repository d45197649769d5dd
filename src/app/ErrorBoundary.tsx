import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { Notice } from '#ui/Notice.tsx'

interface ErrorBoundaryProps {
  children: ReactNode
}

/** A fault in one screen never takes the data with it: what was saved is on the disk, and the way back is offered. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    console.error('a screen failed', error)
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLanguage()
  return (
    <Notice title={t('common.somethingFailed')} detail={String(error)}>
      <p>{t('common.failedButKept')}</p>
      <Button onClick={onRetry}>{t('common.tryAgain')}</Button>
      <Button
        variant="default"
        onClick={() => {
          window.location.hash = '#/'
          onRetry()
        }}
      >
        {t('common.backHome')}
      </Button>
    </Notice>
  )
}
