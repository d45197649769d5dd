import { setNonce } from 'get-nonce'

/** The nonce of this page load; styles that Mantine adds carry it. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
// Mantine's dialogs lock scrolling with a library that takes its nonce from here.
setNonce(nonce)
