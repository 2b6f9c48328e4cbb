"use client";

/** The groups beside the open story that can be gone to, by name. */
export function panelsHere(): string[] {
  const groups = document.querySelectorAll<HTMLElement>(".editor-side details[data-place]");
  return [...groups].map(({ dataset }) => dataset.place ?? "");
}

/** Opens a group and goes there, once the palette has given the focus back. */
export function openPanel(name: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const group = document.querySelector<HTMLDetailsElement>(
        `.editor-side details[data-place="${CSS.escape(name)}"]`,
      );
      if (!group) return;
      group.open = true;
      group.scrollIntoView({ block: "start" });
      group.querySelector("summary")?.focus();
    }),
  );
}
