import { useEffect, useState } from 'react';

const query = '(max-width: 767px)';

/** True on a screen too narrow for a table of periods. */
export function useNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => globalThis.matchMedia(query).matches);
  useEffect(() => {
    const list = globalThis.matchMedia(query);
    const follow = (): void => {
      setIsNarrow(list.matches);
    };
    list.addEventListener('change', follow);
    return () => {
      list.removeEventListener('change', follow);
    };
  }, []);
  return isNarrow;
}
