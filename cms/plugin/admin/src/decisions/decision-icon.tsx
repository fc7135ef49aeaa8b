/** A neutral mark: a signed sheet. */
export function DecisionIcon() {
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
      <path d="M4 2.5h12v15H4z" strokeLinejoin="round" />
      <path d="M7 6.5h6M7 9.5h6" strokeLinecap="round" />
      <path d="M7.5 14.5c1-2 1.8-2 2.2-.4.3 1.1 1.2.9 2.8-.6" strokeLinecap="round" />
    </svg>
  );
}
