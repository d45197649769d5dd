import { contextBridge, ipcRenderer } from 'electron'
import { type AudienceBridge, audienceBridgeName, type AudienceSlide } from '#platform/contract.ts'
import { createEvent } from './event.ts'

const onSlide = createEvent('audience:slide')

const bridge = {
  onSlide: (listener) => onSlide((slide) => listener(slide as AudienceSlide)),
  ready: () => ipcRenderer.invoke('audience:ready'),
} satisfies AudienceBridge

contextBridge.exposeInMainWorld(audienceBridgeName, bridge)
