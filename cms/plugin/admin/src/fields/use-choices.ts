import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { codeWords } from '../words/code-words';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const answerSchema = z.object({ choices: z.array(z.object({ value: z.string(), label: z.string() })) });

const keptMs = 20_000;
const asked = new Map<string, Promise<readonly Choice[]>>();

/** Every cell of a list and every input of a form asks at the same moment: one call answers them all. */
function ask(list: string, read: () => Promise<{ readonly data: unknown }>): Promise<readonly Choice[]> {
  const held = asked.get(list);
  if (held !== undefined) return held;
  const answer = read().then(({ data }) => answerSchema.parse(data).choices);
  asked.set(list, answer);
  setTimeout(() => asked.delete(list), keptMs);
  return answer;
}

/** Choices of a list: fixed codes with their words, or what the CMS holds (`units`, `categories`, `fields` …). */
export function useChoices(list: string | undefined): readonly Choice[] {
  const { get } = useFetchClient();
  const fixed = list === undefined ? undefined : codeWords[list];
  const [loaded, setLoaded] = useState<readonly Choice[]>([]);
  useEffect(() => {
    if (list === undefined || fixed !== undefined) return;
    let isGone = false;
    ask(list, () => get(`/cchc/choices/${list}`)).then(
      (choices) => {
        if (!isGone) setLoaded(choices);
      },
      () => {
        if (!isGone) setLoaded([]);
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, list, fixed]);
  return fixed === undefined ? loaded : Object.entries(fixed).map(([value, label]) => ({ value, label }));
}
