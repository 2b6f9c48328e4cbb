/** The way back to a list, above the title of one of its things. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="mb-3">
      <a href={href} className="inline-block py-1 text-muted pointer-coarse:py-3 hover:text-ink">
        <span aria-hidden="true">←</span> {children}
      </a>
    </p>
  );
}
