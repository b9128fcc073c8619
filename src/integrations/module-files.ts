/**
 * Which file of a library is bundled, where its package names another. Leaflet's package names one that
 * is a single function, which a browser reads while the page waits; the functions of its module are read
 * beside that, and only what is called: on a slow phone 10 ms instead of 50 and more.
 */
export const moduleFiles = [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }];
