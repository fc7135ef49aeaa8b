/** A neutral mark: a table with one field ticked. */
export function DeskIcon() {
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
      <path d="M2.5 3.5h15v13h-15zM2.5 8h15M7.5 3.5v13" strokeLinejoin="round" />
      <path d="m10 12 1.7 1.7 3-3.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
