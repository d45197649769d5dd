import type { Language } from '#domain/language.ts'
import type { ClassicStage } from '../classic.ts'
import type { InboundStage } from '../inbound.ts'
import type { WaterfallStage } from '../waterfall.ts'
import * as enCommon from './en/common.ts'
import { classic as enClassic } from './en/classic.ts'
import { inbound as enInbound } from './en/inbound.ts'
import { waterfall as enWaterfall } from './en/waterfall.ts'
import * as fiCommon from './fi/common.ts'
import { classic as fiClassic } from './fi/classic.ts'
import { inbound as fiInbound } from './fi/inbound.ts'
import { waterfall as fiWaterfall } from './fi/waterfall.ts'
import * as plCommon from './pl/common.ts'
import { classic as plClassic } from './pl/classic.ts'
import { inbound as plInbound } from './pl/inbound.ts'
import { waterfall as plWaterfall } from './pl/waterfall.ts'
import type { ChannelNames, SampleText, TemplateCard, TemplateText } from './shape.ts'

export interface LanguageTexts {
  inbound: TemplateText<InboundStage>
  classic: TemplateText<ClassicStage>
  waterfall: TemplateText<WaterfallStage>
  empty: TemplateCard
  channels: ChannelNames
  sample: SampleText
}

/** Everything that templates and the sample say, in all languages. */
export const templateTexts: Record<Language, LanguageTexts> = {
  en: { inbound: enInbound, classic: enClassic, waterfall: enWaterfall, ...enCommon },
  fi: { inbound: fiInbound, classic: fiClassic, waterfall: fiWaterfall, ...fiCommon },
  pl: { inbound: plInbound, classic: plClassic, waterfall: plWaterfall, ...plCommon },
}
