/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether this is the build of an edition that opens as a folder; see `astro.config.mjs`. */
  readonly FOLDER?: boolean;
}

/** Made by `src/integrations/last-changed.ts`: the moment of each entry's last commit, by reference. */
declare module 'virtual:last-changed' {
  const changed: Record<string, string>;
  export default changed;
}

/** Made by `src/integrations/editions.ts`: the editions that are offered for download. */
declare module 'virtual:editions' {
  const made: import('./site.ts').MadeEdition[];
  export default made;
}

/** Made by `src/integrations/build-id.ts`: version and commit or day of this build. */
declare module 'virtual:build-id' {
  const id: string;
  export default id;
}

declare namespace App {
  /** What a page hands to the components that Markdown places, which are given no more than their attributes. */
  interface Locals {
    view: import('./components/entry/view.ts').View;
  }
}
