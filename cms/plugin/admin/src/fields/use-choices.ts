import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { codeWords } from '../words/code-words';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const answerSchema = z.object({ choices: z.array(z.object({ value: z.string(), label: z.string() })) });

/** Choices of a list: fixed codes with their words, or what the CMS holds (`units`, `categories`, `fields` …). */
export function useChoices(list: string | undefined): readonly Choice[] {
  const { get } = useFetchClient();
  const fixed = list === undefined ? undefined : codeWords[list];
  const [loaded, setLoaded] = useState<readonly Choice[]>([]);
  useEffect(() => {
    if (list === undefined || fixed !== undefined) return;
    let isGone = false;
    get(`/cchc/choices/${list}`).then(
      (answer) => {
        const parsed = answerSchema.safeParse(answer.data);
        if (!isGone && parsed.success) setLoaded(parsed.data.choices);
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
