import { pickFirstName, pickSurname, pickTown } from "./names.ts";
import { type Random, zipf } from "./random.ts";
import { BODY, DECKS, HEADLINES, QUOTES, SUBHEADINGS } from "./sentences.ts";
import {
  ACTORS,
  ADJECTIVES,
  ADVERBS,
  ALL_PLACES,
  MONTHS,
  OBJECTS,
  ORGANISATIONS,
  PEOPLE_NOUNS,
  PLACES,
  THINGS,
  VERBS,
} from "./vocabulary.ts";

/** Who and what one story is about: the same few turn up in all its sentences. */
export type Cast = {
  random: Random;
  people: { first: string; last: string }[];
  towns: string[];
  places: string[];
  things: string[];
  topic: string;
};

const pickActor = zipf(ACTORS, 0.9);
const pickThing = zipf(THINGS, 0.85);
const pickObject = zipf(OBJECTS, 0.6);
const pickAdjective = zipf(ADJECTIVES, 0.85);
const pickVerb = zipf(VERBS, 0.8);
const pickAdverb = zipf(ADVERBS, 0.8);
const pickPeople = zipf(PEOPLE_NOUNS, 0.8);
const pickOrganisation = zipf(ORGANISATIONS, 0.9);
const pickAnyPlace = zipf(ALL_PLACES, 0.9);
const placePickers = new Map(Object.entries(PLACES).map(([section, places]) => [section, zipf(places, 0.8)]));

/** Chooses a cast: places fit the section when it is a part of the world. */
export function chooseCast(random: Random, sectionSlug: string, topic: string): Cast {
  const pickPlace = placePickers.get(sectionSlug) ?? pickAnyPlace;
  return {
    random,
    people: [1, 2, 3].map(() => ({ first: pickFirstName(random), last: pickSurname(random) })),
    towns: [pickTown(random), pickTown(random)],
    places: [pickPlace(random), pickPlace(random), pickAnyPlace(random)],
    things: [pickThing(random), pickThing(random), pickThing(random)],
    topic,
  };
}

const leading = <T>(values: T[], random: Random): T => values[Math.floor(values.length * random.fraction() ** 2)] as T;

/** What the blanks of a sentence are filled with. */
const SLOTS = {
  actor: ({ random }: Cast) => pickActor(random),
  adj: ({ random }: Cast) => pickAdjective(random),
  adv: ({ random }: Cast) => pickAdverb(random),
  verb: ({ random }: Cast) => pickVerb(random),
  people: ({ random }: Cast) => pickPeople(random),
  org: ({ random }: Cast) => pickOrganisation(random),
  month: ({ random }: Cast) => random.pick(MONTHS),
  number: ({ random }: Cast) => String(2 + Math.floor(98 * random.fraction() ** 2)),
  topic: ({ topic }: Cast) => topic,
  place: ({ places, random }: Cast) => leading(places, random),
  town: ({ towns, random }: Cast) => leading(towns, random),
  thing: ({ things, random }: Cast) => (random.chance(0.45) ? leading(things, random) : pickThing(random)),
  object: ({ random }: Cast) => pickObject(random),
  name: ({ people, random }: Cast) => leading(people, random).last,
  person: ({ people, random }: Cast) => {
    const { first, last } = leading(people, random);
    return `${first} ${last}`;
  },
};

type Part = string | ((cast: Cast) => string);
export type Sentence = Part[];

/** Compiles "The {actor} {verb} it." once, so that a story is only filling in. Throws for an unknown blank. */
function compile(template: string): Sentence {
  return template.split(/[{}]/).map((part, index) => {
    if (index % 2 === 0) return part;
    const slot = SLOTS[part as keyof typeof SLOTS];
    if (!slot) throw new Error(`The sentence "${template}" has an unknown blank "${part}"`);
    return slot;
  });
}

const compileAll = (templates: string[], exponent: number) => zipf(templates.map(compile), exponent);
const patterns = {
  headline: compileAll(HEADLINES, 0.3),
  deck: compileAll(DECKS, 0.3),
  body: compileAll(BODY, 0.35),
  quote: compileAll(QUOTES, 0.3),
  subheading: compileAll(SUBHEADINGS, 0.3),
};

/** One sentence of a kind about the cast, beginning with a capital. */
export function write(kind: keyof typeof patterns, cast: Cast): string {
  let text = "";
  for (const part of patterns[kind](cast.random)) text += typeof part === "string" ? part : fill(part, cast, text);
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\b([Aa]) (?=[aeiou])/g, "$1n ");
}

/** Once more for a word that the sentence has already: few would write "from peace to peace". */
function fill(part: (cast: Cast) => string, cast: Cast, before: string): string {
  const word = part(cast);
  return before.includes(word) ? part(cast) : word;
}
