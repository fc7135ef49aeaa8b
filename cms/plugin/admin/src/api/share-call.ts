const sharedMs = 1000;

/** Panels and actions of one edit view ask at the same moment: one call for a key answers them all. */
export function sharedCall<T>(): (key: string, call: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, call) => {
    const held = underWay.get(key);
    if (held !== undefined) return held;
    const asked = call();
    underWay.set(key, asked);
    setTimeout(() => underWay.delete(key), sharedMs);
    return asked;
  };
}
