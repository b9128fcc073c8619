/** The security policy that every page carries, so that a header can say the same. Pure. */

/**
 * @param wasm whether the page runs WebAssembly: only the search does, for Pagefind.
 * @returns the value of a Content-Security-Policy (CSP level 3) for a `<meta>`.
 */
export const policy = (wasm: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
