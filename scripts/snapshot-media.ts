import { type Snapshot, isTombstone, mediaSchema } from '@cchc/shared/contract';

/** Names under which the files of a snapshot stand in a media folder: digest and ending, sorted, each once. */
export function mediaNames(snapshot: Pick<Snapshot, 'items'>): readonly string[] {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const inner of value) collect(inner);
    } else if (typeof value === 'object' && value !== null) {
      const media = mediaSchema.safeParse(value);
      if (!media.success) {
        for (const inner of Object.values(value)) collect(inner);
        return;
      }
      names.add(`${media.data.sha256}${media.data.ext}`);
      for (const variant of media.data.variants) {
        names.add(`${variant.sha256}${variant.format === 'jpeg' ? '.jpg' : `.${variant.format}`}`);
      }
    }
  };
  for (const item of snapshot.items) if (!isTombstone(item)) collect(item.value);
  return [...names].sort();
}
