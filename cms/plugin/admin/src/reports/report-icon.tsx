/** A neutral mark: a sheet with lines. */
export function ReportIcon() {
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
      <path d="M4.5 2.5h8l3 3v12h-11z" strokeLinejoin="round" />
      <path d="M7.5 9h5M7.5 12h5M7.5 15h3" strokeLinecap="round" />
    </svg>
  );
}
