"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { NavigationItem } from "./navigation.ts";

export type NavigationGroups = { label: string; entries: NavigationItem[] }[];

/** The desk's places, the current one marked. */
export function DeskNavigation({ groups, onGo }: { groups: NavigationGroups; onGo?: () => void }) {
  const here = placeOf(usePathname(), groups);
  return (
    <nav aria-label="Newsroom" className="grid gap-5 pt-3">
      {groups.map(({ label, entries }) => (
        <section key={label} aria-label={label}>
          <ul>
            {entries.map((entry) => {
              const isHere = entry.href === here;
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

/** The place that an address belongs to: the longest that it begins with. */
function placeOf(path: string, groups: NavigationGroups): string | undefined {
  const places = groups.flatMap(({ entries }) => entries.map(({ href }) => href));
  const fitting = places.filter((href) => path === href || path.startsWith(`${href}/`));
  return fitting.sort((a, b) => b.length - a.length)[0];
}
