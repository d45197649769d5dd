import { MantineProvider } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AudiencePlatform, AudienceSlide } from '#platform/contract.ts'
import { nonce } from '#ui/nonce.ts'
import { Slide } from '#ui/slides/Slide.tsx'
import { cssVariables, theme } from '#ui/theme.ts'

/** Shows the slide that it was told last; behind the curtain until then. */
export function AudiencePage({ platform }: { platform: AudiencePlatform }) {
  const [slide, setSlide] = useState<AudienceSlide | null>(null)

  useEffect(() => {
    const leave = platform.onSlide(setSlide)
    platform.ready().catch((error: unknown) => console.error('no slide will come', error))
    return leave
  }, [platform])

  useEffect(() => {
    if (slide !== null) document.documentElement.lang = slide.language
  }, [slide])

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
      defaultColorScheme="auto"
      {...(slide === null ? {} : { forceColorScheme: slide.theme })}
    >
      <Slide slide={slide} />
    </MantineProvider>
  )
}
