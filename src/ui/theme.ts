import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

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

/** Mantine's own surfaces in the dark scheme, from text to page, in the greens of ours. */
const dark: MantineColorsTuple = [
  '#e9f0ed',
  '#c9d3cf',
  '#b7c2be',
  '#93a09b',
  '#3b4843',
  '#2c3833',
  '#1a2320',
  '#141c19',
  '#0e1412',
  '#0a0f0d',
]

/** The accent is dark in light and light in dark, so what stands on it changes as well. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  const isPrimary = input.color === undefined || input.color === input.theme.primaryColor
  if (input.variant !== 'filled' || !isPrimary) return colours
  return {
    ...colours,
    background: 'var(--accent)',
    hover: 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
    color: 'var(--accent-ink)',
  }
}

export const theme = createTheme({
  fontFamily: 'Inter, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: { fontFamily: 'Inter, sans-serif', fontWeight: '600' },
  colors: { spruce, dark },
  primaryColor: 'spruce',
  primaryShade: { light: 8, dark: 4 },
  variantColorResolver,
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
