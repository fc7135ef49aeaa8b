import type { ReactNode } from 'react';

/** Frame of the marks in the menu: drawn with one line, in the colour of the words beside it. */
export function MenuIcon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
