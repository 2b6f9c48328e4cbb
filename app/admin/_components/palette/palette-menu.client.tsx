"use client";

import { Collection, Header, Menu, MenuItem, MenuSection, Text } from "react-aria-components";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { PaletteEntry } from "./palette-entries.ts";
import type { PaletteGroup } from "./palette-groups.ts";
import type { PaletteFound } from "./use-palette-stories.client.ts";

type Props = {
  groups: PaletteGroup[];
  /** The first answer is still out: said to nobody, because it takes some milliseconds. */
  isWaiting: boolean;
  problem?: PaletteFound["problem"];
  onAction: (id: string) => void;
};

/** What fits, in named groups. Its height is fixed, so that nothing moves while one types. */
export function PaletteMenu({ groups, isWaiting, problem, onAction }: Props) {
  return (
    <>
      {problem && <Problem problem={problem} />}
      <Menu
        aria-label="What fits"
        items={groups}
        onAction={(key) => onAction(String(key))}
        renderEmptyState={() => (isWaiting ? <span className="sr-only">One moment</span> : <NothingFits />)}
        className="h-[min(29rem,calc(100dvh-11rem))] overflow-auto overscroll-contain pb-2 outline-none"
      >
        {({ title, entries }) => (
          <MenuSection id={title}>
            <Header className="tool-hint px-4 pt-3 pb-1 font-semibold!">{title}</Header>
            <Collection items={entries}>{(entry) => <Entry entry={entry} />}</Collection>
          </MenuSection>
        )}
      </Menu>
      <p aria-hidden="true" className="tool-hint border-t border-rule px-4 py-2 max-sm:hidden">
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
      </p>
    </>
  );
}

function Entry({ entry: { id, label, hint, href, isOutside } }: { entry: PaletteEntry }) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      href={href}
      target={isOutside ? "_blank" : undefined}
      className="tool-option flex items-baseline justify-between gap-x-4 px-4! no-underline data-focused:shadow-[inset_2px_0_0_var(--accent)] max-sm:flex-col"
    >
      <Text slot="label" className="min-w-0 line-clamp-2">
        {label}
      </Text>
      {hint && (
        <Text slot="description" className="tool-hint shrink-0 truncate max-sm:max-w-full sm:max-w-1/2">
          {hint}
        </Text>
      )}
    </MenuItem>
  );
}

function NothingFits() {
  return (
    <div className="grid gap-1 px-4 py-6">
      <p className="font-semibold">Nothing is called that</p>
      <p className="text-muted">
        Stories are found by words of their headline, deck or address from three letters on, or by their author's name;
        pages by what they are called, such as "Calendar"; and actions by what they do, such as "upload".
      </p>
    </div>
  );
}

function Problem({ problem }: { problem: NonNullable<PaletteFound["problem"]> }) {
  return (
    <p role="alert" className="border-b border-rule px-4 py-2">
      {problem === "signed_out" ? (
        <>
          You are signed out.{" "}
          <a href={adminRoutes.signIn()} target="_blank" rel="noreferrer" className="underline">
            Sign in in another tab
          </a>
          , then try again.
        </>
      ) : (
        "The site does not answer: stories cannot be looked for at the moment."
      )}
    </p>
  );
}
