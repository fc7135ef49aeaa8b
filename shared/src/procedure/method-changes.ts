import type { ProcedureContent } from '../../contract/types/procedure.ts';
import { statesNothing } from './completeness.ts';

type Method = ProcedureContent['methods'][number];
export type MethodPart = 'processingTime' | 'fee' | 'note';

/** A difference in one way of filing; `channels` are all those with the very same difference. */
export type MethodChange =
  | {
      readonly kind: 'method';
      readonly part: MethodPart;
      readonly channels: readonly Method['channel'][];
      /** Whether that is every way of filing, before and after. */
      readonly isEvery: boolean;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'channel'; readonly channel: Method['channel']; readonly isNew: boolean };

const parts: readonly MethodPart[] = ['processingTime', 'fee', 'note'];

const stated = (text: string | null | undefined): string | null => {
  const read = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return statesNothing(read) ? null : read;
};

/** Methods by channel; the portal gives some channels twice, so they are paired in the order in which they stand. */
function byChannel(methods: readonly Method[]): Map<string, Method> {
  const seen = new Map<string, number>();
  return new Map(
    methods.map((method) => {
      const count = (seen.get(method.channel) ?? 0) + 1;
      seen.set(method.channel, count);
      return [`${method.channel} ${count}`, method];
    }),
  );
}

/** What differs in the ways of filing: times first, then fees, notes, and channels that came or went. */
export function methodChanges(before: readonly Method[], after: readonly Method[]): readonly MethodChange[] {
  const old = byChannel(before);
  const now = byChannel(after);
  const kept = [...now].flatMap(([key, method]) => {
    const earlier = old.get(key);
    return earlier === undefined ? [] : [{ channel: method.channel, earlier, later: method }];
  });
  const isEveryKept = kept.length === old.size && kept.length === now.size;
  const changes = parts.flatMap((part): MethodChange[] => {
    const groups = new Map<string, MethodChange & { kind: 'method' }>();
    for (const { channel, earlier, later } of kept) {
      const from = stated(earlier[part]);
      const to = stated(later[part]);
      if (from === to) continue;
      const key = JSON.stringify([from, to]);
      const channels = [...(groups.get(key)?.channels ?? []), channel];
      const isEvery = isEveryKept && channels.length === kept.length;
      groups.set(key, { kind: 'method', part, channels: [...new Set(channels)], isEvery, before: from, after: to });
    }
    return [...groups.values()];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  const came = [...now].filter(([key]) => !old.has(key));
  const channel =
    (isNew: boolean) =>
    ([, method]: readonly [string, Method]): MethodChange => ({
      kind: 'channel',
      channel: method.channel,
      isNew,
    });
  return [...changes, ...gone.map(channel(false)), ...came.map(channel(true))];
}
