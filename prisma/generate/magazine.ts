import type pg from "pg";
import { createDb } from "../../lib/db.ts";
import { mustSucceed } from "../../lib/errors.ts";
import { createMedia } from "../../lib/media/media-mutations.ts";
import { pickFirstName, pickSurname } from "./names.ts";
import { drawPicture, PICTURE_COUNT } from "./pictures.ts";
import { createRandom, type Random, uuidAt, zipf } from "./random.ts";
import { slugOf } from "./story.ts";
import { insertRows } from "./writer.ts";

type Named = { id: string; slug: string; name: string };

/** What stories belong to and are illustrated with. */
export type Magazine = {
  pickSection: (random: Random) => Named;
  chooseTopics: (random: Random) => Named[];
  /** Identifiers. */
  pickAuthor: (random: Random) => string;
  pickPicture: (random: Random) => string;
};

const SECTIONS = ["Europe", "Middle East", "Asia-Pacific", "Africa", "Americas", "War and Arms", "Diplomacy", "Ideas"];
const TOPICS = [
  "Central Asia",
  "Sea Lanes",
  "Arms Control",
  "Water",
  "Sanctions",
  "Peacekeeping",
  "Borders",
  "Nuclear Risk",
  "Memory",
  "The High North",
  "Food and Grain",
  "Rivers and Dams",
];
const HOT_TOPICS = 2;
const MIN_AUTHORS = 240;

/** Takes the sections, topics, authors and pictures that are there, and makes what is missing. */
export async function prepareMagazine(client: pg.Client, url: string, random: Random): Promise<Magazine> {
  const sections = await takeOrMake(client, "sections", SECTIONS, random);
  const topics = await takeOrMake(client, "topics", TOPICS, random);
  const authors = await takeOrMakeAuthors(client, random);
  const pictures = await takeOrDrawPictures(client, url);
  const pickTopic = zipf(topics, 0.6);
  return {
    pickSection: zipf(sections, 0.5),
    pickAuthor: zipf(authors, 0.8),
    pickPicture: (random) => random.pick(pictures),
    chooseTopics: (random) => {
      const count = Math.min(random.pick([0, 1, 1, 1, 2, 2, 3]), topics.length);
      return [...new Set(Array.from({ length: count }, () => pickTopic(random)))];
    },
  };
}

async function takeOrMake(
  client: pg.Client,
  table: "sections" | "topics",
  names: string[],
  random: Random,
): Promise<Named[]> {
  const order = table === "sections" ? "position, id" : "id";
  const list = async () => (await client.query<Named>(`SELECT id, slug, name FROM ${table} ORDER BY ${order}`)).rows;
  const there = await list();
  if (there.length > 0) return there;
  const rows = names.map((name, position) => ({
    id: uuidAt(position, random),
    slug: slugOf(name),
    name,
    position,
    hot_position: position < HOT_TOPICS ? position : null,
  }));
  const place = table === "sections" ? "position" : "hot_position";
  const columns = { id: "uuid", slug: "text", name: "text", [place]: "int" };
  await insertRows(client, table, columns, rows);
  return list();
}

async function takeOrMakeAuthors(client: pg.Client, random: Random): Promise<string[]> {
  const there = (
    await client.query<{ id: string; name: string; slug: string }>("SELECT id, name, slug FROM authors ORDER BY id")
  ).rows;
  const taken = new Set(there.map(({ slug }) => slug));
  const made: Named[] = [];
  while (there.length + made.length < MIN_AUTHORS) {
    const name = `${pickFirstName(random)} ${pickSurname(random)}`;
    const slug = slugOf(name);
    if (taken.has(slug)) continue;
    taken.add(slug);
    made.push({ id: uuidAt(made.length, random), slug, name });
  }
  const biography = "Writes for the archive.";
  const columns = { id: "uuid", slug: "text", name: "text", biography: "text" };
  await insertRows(
    client,
    "authors",
    columns,
    made.map((author) => ({ ...author, biography })),
  );
  return [...there, ...made].map(({ id }) => id);
}

async function takeOrDrawPictures(client: pg.Client, url: string): Promise<string[]> {
  const there = (await client.query<{ id: string }>("SELECT id FROM media ORDER BY id LIMIT 500")).rows;
  if (there.length > 0) return there.map(({ id }) => id);
  const db = createDb(url, 1);
  const made: string[] = [];
  try {
    for (let number = 0; number < PICTURE_COUNT; number++) {
      const picture = { ...(await drawPicture(number, createRandom(number))), keepOriginal: false };
      made.push(mustSucceed(await createMedia(db, picture)).id);
    }
  } finally {
    await db.$disconnect();
  }
  return made;
}
