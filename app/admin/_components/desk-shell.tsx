import type { ReactNode } from "react";
import { ThemeSwitch } from "@/components/site/theme-switch";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { DeskUser } from "@/lib/auth/current-user.ts";
import type { Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { DeskMenu } from "./desk-menu.client";
import { DeskNavigation } from "./desk-navigation.client";
import { navigationFor } from "./navigation.ts";
import { PaletteButton } from "./palette/palette-button.client";
import { paletteFor } from "./palette/palette-entries.ts";

type Props = { user: DeskUser; siteName: string; place: Place; children: ReactNode };

/** One column of navigation and the page beside it; on a phone a bar with a menu above it. */
export function DeskShell({ user, siteName, place, children }: Props) {
  const groups = navigationFor(user);
  const person = { name: user.name, href: adminRoutes.account() };
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="tool-button tool-button-primary absolute start-4 top-2 z-50 -translate-y-24 focus:translate-y-0"
      >
        Skip to the content
      </a>
      <header className="border-b border-rule lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto lg:border-e lg:border-b-0">
        <div className="flex items-center gap-2 px-4 py-2 lg:flex-wrap lg:px-5 lg:pt-6 lg:pb-2">
          <a
            href={adminRoutes.home()}
            aria-label={`${siteName}, start page`}
            className="me-auto truncate py-1 font-headline text-xl leading-tight font-semibold tracking-tight no-underline"
          >
            {siteName}
          </a>
          <PaletteButton
            {...paletteFor(user)}
            place={place}
            className="lg:mt-2 lg:w-full lg:justify-start! lg:px-2.5!"
          />
          <div className="lg:hidden">
            <DeskMenu groups={groups} person={person} siteHref={routes.home()} />
          </div>
        </div>
        <div className="hidden flex-1 flex-col justify-between gap-8 px-5 pb-6 lg:flex">
          <DeskNavigation groups={groups} />
          <div className="grid gap-1 border-t border-rule pt-3">
            <a href={person.href} className="link-quiet truncate py-1 font-semibold">
              {person.name}
            </a>
            <a href={routes.home()} className="link-quiet py-1 text-muted">
              The magazine
            </a>
            <ThemeSwitch className="inline-flex justify-start" />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 pt-5 pb-24 outline-none md:px-8 lg:px-10 lg:pt-7">
        {children}
      </main>
    </div>
  );
}
