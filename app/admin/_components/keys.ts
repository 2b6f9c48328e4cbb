/** Whether the keyboard says ⌘ where others say Ctrl. */
export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iP(hone|ad)/.test(navigator.platform);
}

/** "Mod-Alt-2" as it stands on this computer's keyboard. */
export function sayKeys(keys: string): string {
  const mac = isMac();
  const names: Record<string, string> = {
    Mod: mac ? "⌘" : "Ctrl",
    Alt: mac ? "⌥" : "Alt",
    Shift: mac ? "⇧" : "Shift",
    ArrowUp: "↑",
    ArrowDown: "↓",
  };
  return keys
    .split("-")
    .map((key) => names[key] ?? key.toUpperCase())
    .join(mac ? "" : "+");
}
