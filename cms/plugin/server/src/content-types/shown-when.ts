import type { Companion } from '../../../model/index.ts';

const isSet = (path: string) => ({ '!!': [{ var: path }] });

function said(companion: Companion): Readonly<Record<string, unknown>> {
  switch (companion.kind) {
    case 'is':
      return { '==': [{ var: companion.field }, companion.value] };
    case 'set':
      return isSet(companion.field);
    case 'several':
      return isSet(`${companion.field}.1`);
  }
}

/**
 * When a field stands in the form of the Content Manager, as JSON Logic: with what it goes with, and as long as it
 * holds something itself, so that nothing that is stored is out of sight.
 */
export const shownWhen = (companion: Companion, name: string): Readonly<Record<string, unknown>> => ({
  or: [said(companion), isSet(name)],
});
