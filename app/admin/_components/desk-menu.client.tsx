"use client";

import { useState } from "react";
import { ThemeSwitch } from "@/components/site/theme-switch";
import { Dialog } from "@/components/ui/dialog.client";
import { DeskNavigation, type NavigationGroups } from "./desk-navigation.client";

type Props = { groups: NavigationGroups; person: { name: string; href: string }; siteHref: string };

/** The navigation on a phone. */
export function DeskMenu({ groups, person, siteHref }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Dialog title="Newsroom" trigger={{ label: "Menu" }} isOpen={isOpen} onOpenChange={setOpen}>
      {() => (
        <>
          <div className="ps-3">
            <DeskNavigation groups={groups} onGo={close} />
          </div>
          <div className="mt-4 grid border-t border-rule pt-3">
            <a href={person.href} className="link-quiet py-2 font-semibold">
              {person.name}
            </a>
            <a href={siteHref} className="link-quiet py-2">
              The magazine
            </a>
            <ThemeSwitch className="inline-flex justify-start" />
          </div>
        </>
      )}
    </Dialog>
  );
}
