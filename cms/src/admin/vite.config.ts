import { wordsInCode } from './vi/in-code';

/** What Vite asks of a plugin that changes modules while they are built. */
interface ModulePlugin {
  readonly name: string;
  transform(code: string, id: string): string | null;
  buildEnd(error?: Error): void;
}
interface BuildOptions {
  readonly plugins?: readonly unknown[];
}

function layVietnamese(): ModulePlugin {
  const met = new Set<string>();
  return {
    name: 'cchc-words-in-code',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? id;
      const words = wordsInCode.find(({ module }) => path.endsWith(`/node_modules/${module}`));
      if (words === undefined) return null;
      met.add(words.module);
      return words.pieces.reduce((text, [piece, instead]) => {
        if (!text.includes(piece)) {
          throw new Error(`E_WORDS_IN_CODE: ${words.module} no longer holds ${piece}. Bring vi/in-code.ts up to date.`);
        }
        return text.replaceAll(piece, instead);
      }, code);
    },
    buildEnd(error) {
      const missing = wordsInCode.map(({ module }) => module).filter((module) => !met.has(module));
      if (error === undefined && missing.length > 0) {
        throw new Error(
          `E_WORDS_IN_CODE: not part of the build: ${missing.join(', ')}. Bring vi/in-code.ts up to date.`,
        );
      }
    },
  };
}

/** Strapi gives its own options of the build and takes what comes back. */
export default (options: BuildOptions): BuildOptions => ({
  ...options,
  plugins: [...(options.plugins ?? []), layVietnamese()],
});
