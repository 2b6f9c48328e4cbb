/** What fits the words that somebody types. Pure. */

/** From this length on the server looks for a word; shorter ones are looked for among the newest. */
const MIN_WORD = 3;

const wordsOf = (query: string) => query.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether the server looks for any of these words. */
export function isSearched(query: string): boolean {
  return wordsOf(query).some((word) => word.length >= MIN_WORD);
}

/** Those whose text holds every word, as beginnings of words first. */
export function fitting<T>(items: T[], query: string, textOf: (item: T) => string): T[] {
  const words = wordsOf(query);
  if (words.length === 0) return items;
  const texts = items.map((item) => ({ item, text: ` ${textOf(item).toLowerCase()}` }));
  const found = texts.filter(({ text }) => words.every((word) => text.includes(word)));
  const begins = ({ text }: { text: string }) => words.every((word) => text.includes(` ${word}`));
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))].map(({ item }) => item);
}
