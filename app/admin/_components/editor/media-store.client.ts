import type { EditorPicture } from "@/lib/editing/editing-views.ts";

/** A picture as the editor shows it. */
export type EditorMedia = EditorPicture;

/** The pictures that the story on the screen shows, by identifier; asks the server once for those it does not know. */
export class MediaStore {
  private readonly known = new Map<string, EditorMedia>();
  private readonly asked = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly fetch: (ids: string[]) => Promise<EditorMedia[]>;
  private waiting: string[] = [];

  constructor(initial: EditorMedia[], fetch: (ids: string[]) => Promise<EditorMedia[]>) {
    this.fetch = fetch;
    for (const media of initial) this.known.set(media.id, media);
  }

  get(id: string | null): EditorMedia | undefined {
    if (!id) return undefined;
    const found = this.known.get(id);
    if (!found) this.ask(id);
    return found;
  }

  add(...media: EditorMedia[]): void {
    for (const each of media) this.known.set(each.id, each);
    for (const listener of this.listeners) listener();
  }

  /** Asks anew for what was not described or credited yet: that is done in a tab of its own. */
  refresh(): void {
    for (const { id, alt, isDecorative, credit } of this.known.values()) {
      if (credit && (alt || isDecorative)) continue;
      this.asked.delete(id);
      this.ask(id);
    }
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private ask(id: string): void {
    if (this.asked.has(id)) return;
    this.asked.add(id);
    this.waiting.push(id);
    if (this.waiting.length > 1) return;
    queueMicrotask(() => {
      const ids = this.waiting;
      this.waiting = [];
      this.fetch(ids).then(
        (found) => this.add(...found),
        // Offline: asked again when it is shown the next time.
        () => ids.forEach((each) => void this.asked.delete(each)),
      );
    });
  }
}
