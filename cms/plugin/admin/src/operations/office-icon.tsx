/** A neutral mark: a sheet with a tick. */
export function OfficeIcon() {
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
      <path d="M5 2.5h7l3.5 3.5v11.5H5z" strokeLinejoin="round" />
      <path d="m7.5 11 2 2 3.5-4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
