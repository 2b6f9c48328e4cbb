/**
 * Brings the magazine's own faces after the text and its first picture. A first page is set in faces that the device
 * has, made to take up the same room (app/fonts/meanwhile.css); when it has been painted the own ones are fetched, and
 * take their places a few paragraphs a frame, so that no turn keeps a slow phone busy. From then on pages begin with
 * them. Like the enhancement it is printed into the head, and refers to nothing outside itself; the theme's sheet says
 * what `data-faces` means, and the performance mark `faces` when all is set.
 */
export function bringFaces(): void {
  const root = document.documentElement;
  /** Characters that are set anew in one frame, so that even a slow phone is done with them in less than 50 ms. */
  const TURN = 600;

  function setWhole(): void {
    root.dataset.faces = "";
    performance.mark("faces");
  }
  /** The faces of a role, as CSS names them: its own, or those that stand in meanwhile. */
  function families(role: string, which: "own" | "meanwhile"): string {
    return getComputedStyle(root).getPropertyValue(`--${role}-${which}`).trim();
  }
  function first(list: string): string {
    return (list.split(",")[0] ?? "").replace(/["']/g, "").trim();
  }
  function afterPaint(then: () => void): void {
    const twoFrames = () => requestAnimationFrame(() => requestAnimationFrame(then));
    if (!PerformanceObserver.supportedEntryTypes?.includes("paint")) return void twoFrames();
    let isPainted = false;
    new PerformanceObserver((_entries, observer) => {
      observer.disconnect();
      if (!isPainted) twoFrames();
      isPainted = true;
    }).observe({ type: "paint", buffered: true });
  }
  /** The faces of common letters; those of rarer ones come when they are used. Rejects when one cannot be had. */
  function fetchFaces(): Promise<unknown> {
    const wanted = [
      ["headline", "600"],
      ["text", "400"],
      ["interface", "400"],
    ];
    if (document.querySelector("em, i, cite")) wanted.push(["italic", "italic 400"]);
    return Promise.all(
      wanted.map(([role = "", style]) => {
        const standIns = families(role === "italic" ? "text" : role, "meanwhile");
        const own = families(role, "own").replace(standIns, "").replace(/,\s*$/, "");
        return own && document.fonts.load(`${style} 1em ${own}`);
      }),
    );
  }
  /** The largest elements below one that hold no more than a turn's characters, or text of their own. */
  function blocksOf(element: Element): HTMLElement[] {
    return [...element.children].flatMap((child) => {
      if (!(child instanceof HTMLElement) || /^(script|style|template)$/i.test(child.tagName)) return [];
      const isWhole =
        (child.textContent ?? "").length <= TURN ||
        [...child.childNodes].some((node) => node instanceof Text && node.data.trim());
      return isWhole ? [child] : blocksOf(child);
    });
  }
  function setInTurns(): void {
    // With Next's scripts on it React takes the page over, as the server sent it.
    if (document.querySelector("script[src]")) {
      setWhole();
      return;
    }
    const own = new Map(
      ["headline", "text", "interface"].map((role) => [first(families(role, "meanwhile")), families(role, "own")]),
    );
    const blocks = blocksOf(document.body);
    const turn = () => {
      for (let size = 0; size < TURN; ) {
        const block = blocks.shift();
        if (!block) return void performance.mark("faces");
        size += (block.textContent ?? "").length;
        // What it inherits was made of the meanwhile faces already.
        block.style.fontFamily = own.get(first(getComputedStyle(block).fontFamily)) ?? "";
        block.dataset.faces = "";
      }
      requestAnimationFrame(turn);
    };
    turn();
  }

  let isKnown = false;
  try {
    isKnown = localStorage.getItem("faces") === "own";
  } catch {
    // Without storage every page is a first one.
  }
  if (isKnown) {
    setWhole();
    return;
  }
  addEventListener("load", () =>
    afterPaint(() =>
      fetchFaces().then(
        () => {
          try {
            localStorage.setItem("faces", "own");
          } catch {
            // As above.
          }
          setInTurns();
        },
        // They could not be had: this page stays as it is, and the next one tries again.
        () => {},
      ),
    ),
  );
}
