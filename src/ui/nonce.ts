/** The nonce of this page load; styles that are added at run time carry it. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
