"use client";

import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import { Autocomplete, Button, Input, RouterProvider, TextField } from "react-aria-components";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { Place } from "@/lib/format.ts";
import { authClient } from "../auth-client.client";
import type { PaletteEntry } from "./palette-entries.ts";
import { groupsFor } from "./palette-groups.ts";
import { PaletteMenu } from "./palette-menu.client";
import { openPanel, panelsHere } from "./story-panels.client.ts";
import { usePaletteStories } from "./use-palette-stories.client.ts";

export type PaletteProps = {
  places: PaletteEntry[];
  actions: PaletteEntry[];
  /** Where times are told for. */
  place: Place;
  onDone: () => void;
};

/** One field that finds stories, places and actions; arrows choose, Enter opens. */
export function Palette({ places, actions, place, onDone }: PaletteProps) {
  const router = useRouter();
  const storyId = /^\/admin\/stories\/([0-9a-f-]{36})$/.exec(usePathname())?.[1] ?? null;
  const [typed, setTyped] = useState("");
  const [panels] = useState(panelsHere);
  const query = typed.trim();
  const found = usePaletteStories(query, storyId);
  const groups = groupsFor({ query, found, places, actions, panels, place });
  const act = (id: string) => {
    onDone();
    if (id === "theme") document.querySelector<HTMLElement>('[data-action="theme"]')?.click();
    else if (id === "sign-out") void signOut();
    else if (panels.includes(id)) openPanel(id);
  };
  return (
    <RouterProvider navigate={(path) => router.push(path)}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField aria-label="Find" autoFocus className="flex items-center border-b border-rule ps-4 pe-2">
          <Input
            placeholder="A story, a place, or something to do"
            className="min-h-13 w-full min-w-0 bg-transparent text-base outline-none"
          />
          <Button onPress={onDone} className="tool-button tool-button-quiet shrink-0">
            Close
          </Button>
        </TextField>
        <PaletteMenu
          groups={groups}
          isWaiting={query === "" && found === null}
          problem={found?.problem}
          onAction={act}
        />
      </Autocomplete>
    </RouterProvider>
  );
}

async function signOut(): Promise<void> {
  await authClient.signOut();
  window.location.assign(adminRoutes.signIn());
}
