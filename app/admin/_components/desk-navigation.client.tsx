"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { NavigationItem } from "./navigation.ts";

export type NavigationGroups = { label: string; entries: NavigationItem[] }[];

/** The desk's places, the current one marked. */
export function DeskNavigation({ groups, onGo }: { groups: NavigationGroups; onGo?: () => void }) {
  const path = usePathname();
  return (
    <nav aria-label="Newsroom" className="grid gap-5 pt-3">
      {groups.map(({ label, entries }) => (
        <section key={label} aria-label={label}>
          <ul>
            {entries.map((entry) => {
              const isHere = path === entry.href || path.startsWith(`${entry.href}/`);
              return (
                <li key={entry.href}>
                  <Link
                    href={entry.href}
                    prefetch={false}
                    onClick={onGo}
                    aria-current={isHere ? "page" : undefined}
                    className={`-ms-3 block border-s-2 py-1.5 ps-2.5 no-underline max-lg:py-2.5 ${
                      isHere ? "border-accent font-semibold" : "border-transparent hover:text-accent"
                    }`}
                  >
                    {entry.label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
