/** Between paper and dark; the system's setting holds until it is pressed. */
export function ThemeSwitch({ className = "" }: { className?: string }) {
  return (
    <button
      type="button"
      data-action="theme"
      className={`js-only type-meta min-h-11 cursor-pointer items-center gap-2 hover:text-ink ${className}`}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" className="inline-block">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
      <span className="ms-2">Light or dark</span>
    </button>
  );
}
