import type { DeskUser } from "../auth/current-user.ts";
import { can } from "../auth/permissions.ts";
import { db } from "../db.ts";
import { listDayReads, listMostRead } from "../reads/read-finder.ts";
import {
  listDeadLinks,
  listEarned,
  listInState,
  listNotesTo,
  listOwn,
  listPictureTroubles,
  listPrepared,
  listScheduled,
} from "./start-finder.ts";

const CHART_DAYS = 30;
const MOST_READ = { days: 7, count: 8 };

export type StartView = Awaited<ReturnType<typeof findStart>>;

/** What the start page tells this person: what is none of her business is empty. */
export async function findStart(user: DeskUser) {
  const database = db();
  const none = <T>(): T[] => [];
  const may = {
    review: can(user, "article.review"),
    publish: can(user, "article.publish"),
    schedule: can(user, "article.schedule"),
    stats: can(user, "stats.read"),
    gifts: can(user, "gifts.read"),
  };
  const [own, notes, inReview, ready, prepared, scheduled, deadLinks, pictures, reads, mostRead, earned] =
    await Promise.all([
      listOwn(database, user.id),
      listNotesTo(database, user.id),
      may.review ? listInState(database, "in_review", user.sectionIds) : none<never>(),
      may.schedule ? listInState(database, "ready", user.sectionIds) : none<never>(),
      may.publish ? listPrepared(database) : none<never>(),
      may.schedule ? listScheduled(database) : none<never>(),
      may.review ? listDeadLinks(database) : none<never>(),
      may.review ? listPictureTroubles(database) : none<never>(),
      may.stats ? listDayReads(database, CHART_DAYS) : none<never>(),
      may.stats ? listMostRead(database, MOST_READ.days, MOST_READ.count) : none<never>(),
      may.gifts ? listEarned(database, CHART_DAYS) : none<never>(),
    ]);
  return { may, own, notes, inReview, ready, prepared, scheduled, deadLinks, pictures, reads, mostRead, earned };
}
