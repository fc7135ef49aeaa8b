import type { AstroIntegration } from 'astro';

const resolution = { entrypointResolution: 'auto' } as const;

/** Astro adapter without a host: its only output is a module that renders one address after another in any process. */
export default function rendererAdapter(): AstroIntegration {
  return {
    name: 'cchc-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'cchc-renderer',
          ...resolution,
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
    },
  };
}
