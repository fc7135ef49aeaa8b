/** A neutral mark: an arrow into a tray. */
export function ImportIcon() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13" />
    </svg>
  );
}
