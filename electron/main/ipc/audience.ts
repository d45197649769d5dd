import type { AudiencePlace, AudienceSlide } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function openAudience({ services }: Call): Promise<AudiencePlace> {
  return services.audience.open()
}

export function closeAudience({ services }: Call): void {
  services.audience.close()
}

export function showSlide({ services }: Call, slide: AudienceSlide): void {
  services.audience.show(slide)
}

export function readyForSlides({ services }: Call): void {
  services.audience.ready()
}
