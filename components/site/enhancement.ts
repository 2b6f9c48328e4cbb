/**
 * What scripts add to a reader's page, all of it. The function is printed into the head and runs
 * before the first paint: it must refer to nothing outside itself, and it listens on the document,
 * so that it needs no element to be there yet. Without it everything still works.
 */
export function enhance(): void {
  type Asks = {
    /** Until when nothing is asked; campaigns that were declined; the number drawn for each comparison of wordings. */
    quiet: number;
    no: string[];
    tests: Record<string, number>;
    /** The day on which a standing gift began, and when to look next whether it may still run. */
    since: string;
    look: number;
  };
  const root = document.documentElement;
  const DAY = 86_400_000;

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
  /** Without campaigns all asks. */
  function hideAsks(campaigns?: string[]): void {
    const style = document.createElement("style");
    const names = campaigns ? campaigns.map((name) => `="${CSS.escape(name)}"`) : [""];
    style.textContent = names.map((name) => `[data-campaign${name}]{display:none}`).join("");
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
  /** What the device remembers of asks: never who somebody is, and nothing is sent of it but a wording's letter. */
  function readAsks(): Asks {
    const none: Asks = { quiet: 0, no: [], tests: {}, since: "", look: 0 };
    try {
      const { quiet, no, tests, since, look } = JSON.parse(stored("asks") ?? "{}");
      return {
        quiet: Number(quiet) || 0,
        no: Array.isArray(no) ? no.map(String) : [],
        tests: { ...tests },
        since: String(since ?? ""),
        look: Number(look) || 0,
      };
    } catch {
      return none;
    }
  }
  /** Who gave is not asked again for a year, or as long as a standing gift runs (components/donate/gave-mark). */
  function noteGift(): void {
    const { gave, since = "", until } = document.querySelector<HTMLElement>("[data-gave]")?.dataset ?? {};
    if (!gave) return;
    if (gave === "once") asks.quiet = Math.max(asks.quiet, Date.now() + 365 * DAY);
    else {
      const quiet = gave === "ended" ? 0 : Number(until ?? Number.MAX_SAFE_INTEGER);
      Object.assign(asks, { quiet, since, look: Date.now() + 7 * DAY });
    }
    store("asks", JSON.stringify(asks));
  }
  /**
   * A standing gift that ended elsewhere: once a week the device asks for the days from which such gifts still run,
   * a list that is the same for everybody, and looks for its own day in it. Nothing is told of the device.
   */
  async function lookForEnd(): Promise<void> {
    if (!asks.since || asks.look > Date.now()) return;
    asks.look = Date.now() + 7 * DAY;
    store("asks", JSON.stringify(asks));
    const answer = await fetch("/api/standing");
    if (!answer.ok || (await answer.json()).includes(asks.since)) return;
    Object.assign(asks, { quiet: 0, since: "" });
    store("asks", JSON.stringify(asks));
  }
  /** Keeps for this visit, in this tab, where it came from: what the first address says (UTM), and the other site's name. */
  function noteSource(): void {
    // Thrown at where no storage is allowed, on every page alike.
    const visit = sessionStorage;
    const source: Record<string, string> = {};
    const { host, hostname } = new URL(document.referrer || location.href);
    // From page to page of the same visit nothing new is said.
    if (document.referrer && host === location.host) return;
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (/^utm_(source|medium|campaign)$/.test(name) && value) source[name] = value;
    }
    // Who comes back from the payment provider has not begun another visit.
    if (host !== location.host && !location.pathname.startsWith("/donate/")) source.referrer = hostname;
    if (Object.keys(source).length > 0) visit.setItem("source", JSON.stringify(source));
  }
  /** Puts it into a form or link that leads to giving, when it is used, unless that says it itself. */
  function carrySource({ target, type }: Event): void {
    if (!(target instanceof Element)) return;
    const source = Object.entries<string>(JSON.parse(sessionStorage.getItem("source") ?? "{}"));
    if (target instanceof HTMLFormElement) {
      const isGift = target.method === "get" && target.getAttribute("action")?.startsWith("/donate");
      if (type !== "submit" || !isGift || target.querySelector('[name^="utm_"],[name="referrer"]')) return;
      for (const [name, value] of source) {
        target.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
      return;
    }
    const link = target.closest("a");
    if (source.length === 0 || link?.pathname !== "/donate" || link.host !== location.host) return;
    if (!/[?&](utm_|referrer=)/.test(link.search)) link.search += `&${new URLSearchParams(source)}`;
  }
  /** Puts the wording that was shown into an ask's forms and links, and counts the showing once it is seen. */
  function followWording(ask: HTMLElement): void {
    const fields = { test: ask.dataset.test ?? "", wording: ask.dataset.wording ?? "" };
    for (const [name, value] of Object.entries(fields)) {
      for (const input of ask.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) input.value = value;
    }
    for (const link of ask.querySelectorAll<HTMLAnchorElement>('a[href^="/donate"]')) {
      link.href += `&${new URLSearchParams(fields)}`;
    }
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting) || counted[fields.test]) return;
      counted[fields.test] = true;
      watch.disconnect();
      navigator.sendBeacon("/api/asks", JSON.stringify(fields));
    });
    watch.observe(ask);
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
  countReading();
  const asks = readAsks();
  const counted: Record<string, boolean> = {};
  hideAsks(asks.quiet > Date.now() ? undefined : asks.no);
  lookForEnd().catch(() => {});
  try {
    noteSource();
    for (const use of ["submit", "click", "pointerdown"]) document.addEventListener(use, carrySource, true);
  } catch {
    // A reader who allows no storage: her gift is known by the page before it, as without scripts.
  }
  document.addEventListener("DOMContentLoaded", () => {
    noteGift();
    for (const ask of document.querySelectorAll<HTMLElement>("[data-wording]")) followWording(ask);
  });
  // Called by an ask before its words are read (components/donate/wordings), so that nothing moves.
  Object.assign(window, {
    chooseWording({ dataset }: HTMLElement) {
      const { test = "", hold = "100", until, keys = "" } = dataset;
      if (Number(until) < Date.now()) return;
      asks.tests[test] ??= Math.floor(Math.random() * 100);
      asks.tests = Object.fromEntries(Object.entries(asks.tests).slice(-5));
      store("asks", JSON.stringify(asks));
      const over = (asks.tests[test] ?? 0) - Number(hold);
      dataset.wording = keys[Math.floor((over * keys.length) / (100 - Number(hold)))] ?? "own";
    },
  });

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
      const next = button.closest("[data-campaign]")?.nextElementSibling;
      // Without a campaign's name: not now.
      if (name) asks.no = [...asks.no.filter((other) => other !== name), name].slice(-20);
      else asks.quiet = Math.max(asks.quiet, Date.now() + 7 * DAY);
      store("asks", JSON.stringify(asks));
      hideAsks(name ? [name] : undefined);
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
