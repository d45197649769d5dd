/**
 * A page may load what the bundle holds and nothing else. Styles made at run time carry the nonce of their page. The
 * print page also loads fonts that come with their own address, see print-footer.ts.
 */
export function contentSecurityPolicy(nonce: string | null, hasInlineFonts = false): string {
  const style = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    // WebAssembly counts as evaluation; this allows it and no evaluation of text.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${style}`,
    hasInlineFonts ? "font-src 'self' data:" : "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
