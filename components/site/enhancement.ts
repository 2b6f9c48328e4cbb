/**
 * What scripts add to a reader's page, all of it. The function is printed into the head and runs
 * before the first paint: it must refer to nothing outside itself, and it listens on the document,
 * so that it needs no element to be there yet. Without it everything still works.
 */
export function enhance(): void {
  const root = document.documentElement;
  const dismissedKey = "dismissed-asks";

  function stored(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  function store(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A reader who allows no storage is asked again; nothing else is lost.
    }
  }
  function hideAsks(campaigns: string[]): void {
    const style = document.createElement("style");
    style.textContent = campaigns.map((name) => `[data-campaign="${CSS.escape(name)}"]{display:none}`).join("");
    document.head.append(style);
  }
  function say(element: Element, text: string): void {
    const before = element.textContent;
    element.textContent = text;
    setTimeout(() => {
      element.textContent = before;
    }, 2500);
  }
  function isDark(): boolean {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function dismissed(): string[] {
    try {
      const list: unknown = JSON.parse(stored(dismissedKey) ?? "[]");
      return Array.isArray(list) ? list.map(String) : [];
    } catch {
      return [];
    }
  }

  /** Says once that a story was looked at for some seconds: the path and nothing else, kept nowhere on the device. */
  function countReading(): void {
    const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (!location.pathname.startsWith("/articles/") || visit?.type !== "navigate" || navigator.webdriver) return;
    let seconds = 0;
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible" || ++seconds < 5) return;
      clearInterval(timer);
      navigator.sendBeacon("/api/reads", location.pathname);
    }, 1000);
  }

  root.dataset.js = "share" in navigator ? "share" : "";
  const theme = stored("theme");
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  hideAsks(dismissed());
  countReading();

  const actions: Record<string, (button: HTMLElement) => void> = {
    theme() {
      root.dataset.theme = isDark() ? "light" : "dark";
      store("theme", root.dataset.theme);
    },
    copy(button) {
      navigator.clipboard.writeText(button.dataset.url ?? location.href).then(
        () => say(button, "Link copied"),
        () => say(button, "Copying is not allowed here"),
      );
    },
    copyText(button) {
      const text = button.closest("details")?.querySelector("textarea");
      navigator.clipboard.writeText(text?.value ?? "").then(
        () => say(button, "Copied"),
        () => text?.select(),
      );
    },
    share(button) {
      // A reader who closes the sheet has not made an error.
      navigator.share({ title: button.dataset.title, url: button.dataset.url }).catch(() => {});
    },
    dismiss(button) {
      const name = button.dataset.name ?? "";
      store(dismissedKey, JSON.stringify([...dismissed().filter((other) => other !== name), name].slice(-20)));
      const next = button.closest("[data-campaign]")?.nextElementSibling;
      hideAsks([name]);
      if (next instanceof HTMLElement) {
        next.tabIndex = -1;
        next.focus({ preventScroll: true });
      }
    },
    embed(button) {
      const frame = document.createElement("iframe");
      frame.src = button.dataset.url ?? "";
      frame.title = button.dataset.title ?? "";
      frame.allow = "autoplay; fullscreen; picture-in-picture";
      frame.allowFullscreen = true;
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.style.cssText = `width:100%;border:0;aspect-ratio:${button.dataset.ratio}`;
      button.closest("[data-embed]")?.replaceChildren(frame);
      frame.focus();
    },
  };
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    if (button) actions[button.dataset.action ?? ""]?.(button);
  });
}
