import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const spruce: MantineColorsTuple = [
  '#e8f5ef',
  '#d0e9de',
  '#a5d6c0',
  '#79c3a1',
  '#5cc79a',
  '#359470',
  '#22805d',
  '#18724f',
  '#11654a',
  '#0b4c37',
]

export const theme = createTheme({
  fontFamily: 'Inter, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: { fontFamily: 'Inter, sans-serif', fontWeight: '600' },
  colors: { spruce },
  primaryColor: 'spruce',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true, multiline: true, maw: 320 } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
  },
})

/** Mantine's own variables follow ours, so that there is one set of colours. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--loss)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--hairline)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
    '--mantine-primary-color-light-color': 'var(--accent)',
  }
  return { variables: {}, light: shared, dark: shared }
}
