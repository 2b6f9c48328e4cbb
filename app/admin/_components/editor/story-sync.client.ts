import { isSettled, mergeStories } from "@/lib/articles/article-merge.ts";
import {
  changedFields,
  type StoryField,
  type StoryFields,
  type StoryPatch,
  sameValue,
} from "@/lib/articles/article-state.ts";
import { bodyForEditor } from "@/lib/body/body-editor.ts";
import type { Problem } from "@/lib/errors.ts";
import type { LocalCopy, SyncState, SyncWorld, Version } from "./story-sync-world.client.ts";

/**
 * Keeps a story that is being written: on this device at once, on the server about two seconds after typing stops,
 * one save in flight. A save names the version that it is based on; when somebody else saved meanwhile, both are
 * merged, and what both changed waits for a person. Knows nothing of React or the network, so that tests drive it.
 */

const QUIET_MS = 2000;
/** Typing without a pause is saved at the latest after this. */
const LONGEST_MS = 15_000;
const KEEP_MS = 300;
const RETRY_MS = [2000, 5000, 10_000, 30_000];

export class StorySync {
  private base: Version;
  /** The server's version that waits until every question about it is answered. */
  private awaiting: Version | null = null;
  private state: SyncState = { kind: "saved", at: null };
  private inFlight: Promise<void> | null = null;
  private isStale = false;
  private firstChangeAt: number | null = null;
  private failures = 0;
  private refused = new Map<StoryField, unknown>();
  private cancelSave: () => void = () => {};
  private cancelKeep: (() => void) | null = null;
  private isClosed = false;
  private readonly world: SyncWorld;

  constructor(world: SyncWorld, base: Version) {
    this.world = world;
    this.base = base;
  }

  /** What the server has, as far as this screen knows. */
  get stored(): Version {
    return this.base;
  }

  get version(): number {
    return this.base.version;
  }

  /** Something was typed or chosen. */
  changed(): void {
    if (this.isClosed) return;
    this.cancelKeep ??= this.world.later(() => void this.keepNow(), KEEP_MS);
    this.firstChangeAt ??= this.world.now();
    if (this.state.kind === "saved" || this.state.kind === "refused") this.tell({ kind: "typing" });
    const waited = this.world.now() - this.firstChangeAt;
    this.schedule(Math.max(0, Math.min(QUIET_MS, LONGEST_MS - waited)));
  }

  /** Puts what is on the screen on the device at once. */
  async keepNow(): Promise<void> {
    this.cancelKeep?.();
    this.cancelKeep = null;
    const copy = this.unsaved();
    if (copy) await this.world.keep(copy);
  }

  /** The page may be gone the next moment: what is unsaved is on the device when this returns. */
  leave(): void {
    const copy = this.unsaved();
    if (copy) this.world.leave(copy);
  }

  private unsaved(): LocalCopy | null {
    const fields = this.world.read();
    if (Object.keys(changedFields(this.base.fields, fields)).length === 0) return null;
    return { base: this.base, fields, at: this.world.now() };
  }

  /** Saves now instead of after the pause; resolves when nothing is left to save or saving is not possible. */
  async flush(): Promise<boolean> {
    this.cancelSave();
    await this.run();
    return this.state.kind === "saved";
  }

  /** The server has a newer version, as somebody's presence says. */
  async heard(version: number): Promise<void> {
    if (version <= this.base.version || version <= (this.awaiting?.version ?? 0)) return;
    this.isStale = true;
    await this.run();
  }

  /** Something else than this screen changed the story. */
  async refresh(): Promise<void> {
    this.isStale = true;
    await this.run();
  }

  /** Every question about a merge was answered: what is on the screen counts. */
  async settled(): Promise<void> {
    if (this.awaiting) this.base = this.awaiting;
    this.awaiting = null;
    await this.keepNow();
    this.tell({ kind: "typing" });
    await this.flush();
  }

  /** Takes in what was found on the device, as if it had just been typed beside what the server has now. */
  async recover(copy: LocalCopy): Promise<void> {
    const server = this.base;
    this.base = copy.base;
    this.mergeWith(server, copy.fields);
    await this.keepNow();
    if (!this.awaiting) await this.flush();
  }

  /** The network is back. */
  online(): void {
    if (this.state.kind === "offline" || this.state.kind === "signed_out") void this.flush();
  }

  close(): void {
    this.isClosed = true;
    this.cancelSave();
    this.cancelKeep?.();
  }

  private schedule(ms: number): void {
    this.cancelSave();
    this.cancelSave = this.world.later(() => void this.run(), ms);
  }

  private run(): Promise<void> {
    // One save in flight: who comes meanwhile waits, and finds what is left to save.
    this.inFlight = (this.inFlight ?? Promise.resolve()).then(() => this.saveAll());
    return this.inFlight;
  }

  private async saveAll(): Promise<void> {
    for (let goOn = true; goOn && !this.isClosed && !this.awaiting; ) goOn = await this.saveOnce();
  }

  /** One save, or one merge; whether there is more to do at once. */
  private async saveOnce(): Promise<boolean> {
    try {
      if (this.isStale) return await this.catchUp();
      return await this.sendChanges();
    } catch {
      this.failures += 1;
      this.tell({ kind: "offline" });
      await this.keepNow().catch(() => {});
      this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1] ?? QUIET_MS);
      return false;
    }
  }

  private lastSavedAt: number | null = null;
  private problems: Problem[] = [];

  private async sendChanges(): Promise<boolean> {
    const fields = this.world.read();
    const patch = changedFields(this.base.fields, fields);
    for (const [field, value] of this.refused) {
      if (field in patch && sameValue(patch[field], value)) delete patch[field];
      else this.refused.delete(field);
    }
    if (Object.keys(patch).length === 0) return await this.rest();
    this.firstChangeAt = null;
    this.tell({ kind: "saving" });
    const answer = await this.world.save(this.base.version, patch);
    this.failures = 0;
    if (answer.ok) {
      this.base = { version: answer.version, fields: { ...this.base.fields, ...patch } };
      this.lastSavedAt = this.world.now();
      return true;
    }
    if (answer.code === "stale") {
      this.isStale = true;
      return true;
    }
    return this.takeRefusal(answer, patch);
  }

  /** Nothing is left to save. */
  private async rest(): Promise<boolean> {
    this.firstChangeAt = null;
    if (this.refused.size > 0) {
      await this.keepNow();
      this.tell({ kind: "refused", problems: this.problems });
      return false;
    }
    this.cancelKeep?.();
    this.cancelKeep = null;
    await this.world.forget();
    // Typed while the device was cleared.
    if (Object.keys(changedFields(this.base.fields, this.world.read())).length > 0) return true;
    const isTold = this.state.kind === "saved" && this.state.at === this.lastSavedAt;
    if (!isTold) this.tell({ kind: "saved", at: this.lastSavedAt });
    return false;
  }

  private async takeRefusal(answer: { code: string; message: string; problems: Problem[] }, patch: StoryPatch) {
    await this.keepNow();
    if (answer.code === "signed_out") {
      this.tell({ kind: "signed_out", message: answer.message });
      this.schedule(RETRY_MS[2] ?? QUIET_MS);
      return false;
    }
    const problems =
      answer.problems.length > 0 ? answer.problems : [{ code: "invalid" as const, message: answer.message }];
    const fields = problems.map(({ field }) => field?.split(".")[0] as StoryField | undefined);
    const named = fields.filter((field) => field !== undefined && field in patch) as StoryField[];
    const known = this.problems.filter(({ field }) => this.refused.has(field?.split(".")[0] as StoryField));
    this.problems = [...known, ...problems];
    if (named.length === 0) {
      this.tell({ kind: "refused", problems: this.problems });
      return false;
    }
    // What is wrong in one field keeps no other from being saved.
    for (const field of named) this.refused.set(field, patch[field]);
    return true;
  }

  private async catchUp(): Promise<boolean> {
    const { version, fields } = await this.world.load();
    // Spelled as the editor spells it: the database keeps no order of keys, and a merge compares spellings.
    const theirs = { version, fields: { ...fields, body: bodyForEditor(fields.body) } };
    this.failures = 0;
    this.isStale = false;
    // Read after waiting: typing went on.
    this.mergeWith(theirs, this.world.read());
    if (this.awaiting) await this.keepNow();
    return !this.awaiting;
  }

  private mergeWith(theirs: Version, mine: StoryFields): void {
    const merge = mergeStories(this.base.fields, mine, theirs.fields);
    this.world.show(merge);
    if (isSettled(merge)) this.base = theirs;
    else {
      this.awaiting = theirs;
      this.tell({ kind: "conflict" });
    }
  }

  private tell(state: SyncState): void {
    this.state = state;
    this.world.onState(state);
  }
}
