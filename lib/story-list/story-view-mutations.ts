import type { Db } from "../db.ts";
import { write } from "../write.ts";

/** Keeps a list under a name; a name that is there already means another list from now on. */
export function keepStoryView(db: Db, userId: string, view: { name: string; query: string }) {
  return write(db, async (tx) => {
    const { name, query } = view;
    const kept = await tx.storyView.upsert({
      where: { userId_name: { userId, name } },
      create: { userId, name, query },
      update: { query },
      select: { id: true },
    });
    return { ...kept, tags: [] };
  });
}

/** Forgets a kept list. */
export function dropStoryView(db: Db, userId: string, id: string) {
  return write(db, async (tx) => {
    await tx.storyView.deleteMany({ where: { id, userId } });
    return { id, tags: [] };
  });
}
