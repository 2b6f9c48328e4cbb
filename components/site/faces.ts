/**
 * Brings what comes after the text and the first picture: pictures further down, and the magazine's own faces. A first
 * page is set in faces that the device has, made to take up the same room (app/fonts/meanwhile.css); when it has been
 * painted the own ones are fetched, and take their places a few paragraphs a frame, so that no turn keeps a slow phone
 * busy. What the reader sees stays where it is: where lines would break elsewhere a hair between the letters makes up
 * for it, and what moves all the same waits until it is out of sight. From then on pages begin with the own faces. Like
 * the enhancement it is printed into the head, and refers to nothing outside itself; the theme's sheet says what
 * `data-faces` and `data-first` mean, and the performance mark `faces` when all is set.
 */
export function bringFaces(): void {
  type Measures = { places: number[]; lengths: Map<HTMLElement, number> };
  const root = document.documentElement;
  /** Characters that are set anew in one frame, and milliseconds: even a slow phone is done with them in less than 50. */
  const TURN = 500;
  const BUDGET = 2;
  /** Lengths that are tried on a text whose lines break elsewhere, as parts of the one that it had. */
  const TRIES = [1, 0.99, 0.98, 1.01];

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
  /**
   * The outermost elements with text of their own, or what holds nothing but one of them, below an element. One by one:
   * a whole page is much to look through at once.
   */
  function* blocksOf(element: Element): Generator<HTMLElement, undefined> {
    for (const child of element.children) {
      if (!(child instanceof HTMLElement) || /^(script|style|template)$/i.test(child.tagName)) continue;
      if ([...child.childNodes].some((node) => node instanceof Text && node.data.trim())) {
        yield child;
        continue;
      }
      const inner = blocksOf(child);
      const one = inner.next().value;
      const another = inner.next().value;
      if (one && another) {
        yield one;
        yield another;
        yield* inner;
      } else if (one) yield child;
    }
  }
  /** How large a block is, where in it its texts begin, and how long each element's own text is. */
  function measure(block: HTMLElement): Measures {
    const { left, top, width, height } = block.getBoundingClientRect();
    const places = [width, height];
    const lengths = new Map<HTMLElement, number>();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNode(texts.currentNode);
      const lines = [...range.getClientRects()];
      const parent = texts.currentNode.parentElement;
      if (!lines[0] || !parent) continue;
      places.push(lines[0].left - left, lines[0].top - top);
      lengths.set(
        parent,
        lines.reduce((sum, line) => sum + line.width, lengths.get(parent) ?? 0),
      );
    }
    return { places, lengths };
  }
  /** What moves less than three pixels does not move, says the Layout Instability API. */
  function isInPlace(block: HTMLElement, { places }: Measures): boolean {
    const now = measure(block).places;
    return places.every((place, i) => Math.abs(place - (now[i] ?? 0)) < (i < 2 ? 1 : 2.5));
  }
  /** Gives the texts of a block the lengths that they had, or a part of them, by a hair more or less between their letters. */
  function stretch(block: HTMLElement, before: Measures, part: number): void {
    const spacings = [...measure(block).lengths].map(([element, length]) => {
      const { fontSize, letterSpacing } = getComputedStyle(element);
      const letters = [...element.childNodes].reduce((sum, node) => sum + (node instanceof Text ? node.length : 0), 0);
      const more = ((before.lengths.get(element) ?? length) * part - length) / letters;
      return [element, (more + (Number.parseFloat(letterSpacing) || 0)) / Number.parseFloat(fontSize)] as const;
    });
    for (const [element, spacing] of spacings) element.style.letterSpacing = `${spacing}em`;
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
    const italic = families("italic", "own");
    const set = (block: HTMLElement) => {
      const { fontFamily, fontStyle } = getComputedStyle(block);
      const face = own.get(first(fontFamily));
      // What it inherits was made of the meanwhile faces already.
      block.style.fontFamily = (face && fontStyle === "italic" ? italic : face) ?? "";
      block.dataset.faces = "";
    };
    const unset = (block: HTMLElement) => {
      for (const element of [block, ...block.querySelectorAll<HTMLElement>("[style]")]) {
        element.style.letterSpacing = "";
      }
      block.style.fontFamily = "";
      delete block.dataset.faces;
    };
    const leaving = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting || !(target instanceof HTMLElement)) continue;
        leaving.unobserve(target);
        set(target);
      }
    });
    const tried = new Map<HTMLElement, number>();
    /** Sets what the reader sees, if nothing moves; false when that is to be tried again. */
    const setInSight = (block: HTMLElement) => {
      const count = tried.get(block) ?? 0;
      const before = measure(block);
      set(block);
      let isFitting = isInPlace(block, before);
      // Its rarer letters have just asked for faces of their own: what fits without these may not with them.
      const isWaiting = document.fonts.status === "loading";
      if (!isFitting && !isWaiting) {
        stretch(block, before, TRIES[count] ?? 1);
        isFitting = isInPlace(block, before);
      }
      if (isFitting && !isWaiting) return true;
      unset(block);
      if (isWaiting) return false;
      tried.set(block, count + 1);
      if (count + 1 < TRIES.length) return false;
      // Where the browser keeps the reader's place when something above it changes its height.
      if (CSS.supports("overflow-anchor: auto")) leaving.observe(block);
      return true;
    };
    const isInSight = (block: HTMLElement) => {
      const { top, bottom } = block.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const blocks = blocksOf(document.body);
    let block = blocks.next().value;
    const turn = () => {
      const began = performance.now();
      const unseen: HTMLElement[] = [];
      for (let size = 0; block && size < TURN && performance.now() - began < BUDGET; ) {
        size += block.textContent.length;
        const isSeen = isInSight(block);
        if (!isSeen) unseen.push(block);
        if (!isSeen || setInSight(block)) block = blocks.next().value;
        if (document.fonts.status === "loading") break;
      }
      unseen.forEach(set);
      if (block) document.fonts.ready.then(() => requestAnimationFrame(turn));
      else performance.mark("faces");
    };
    requestAnimationFrame(turn);
  }

  root.dataset.first = "";
  const bringPictures = () => {
    delete root.dataset.first;
  };
  addEventListener("scroll", bringPictures, { once: true });
  let isKnown = false;
  try {
    isKnown = localStorage.getItem("faces") === "own";
  } catch {
    // Without storage every page is a first one.
  }
  if (isKnown) setWhole();
  const bringOwn = () =>
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
    );
  const bringAll = () =>
    afterPaint(() => {
      bringPictures();
      if (!isKnown) requestAnimationFrame(bringOwn);
    });
  if (document.readyState === "complete") bringAll();
  else addEventListener("load", bringAll);
}
