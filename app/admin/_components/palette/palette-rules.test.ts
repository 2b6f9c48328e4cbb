import { expect, test } from "vitest";
import { fitting, isSearched } from "./palette-rules.ts";

const find = (items: string[], query: string) => fitting(items, query, (item) => item);

test("what is found holds every word, beginnings of words first", () => {
  const items = ["Audit log", "New topic", "Topics", "Scheduled stories", "Stories"];
  expect(find(items, "")).toEqual(items);
  expect(find(items, "top")).toEqual(["New topic", "Topics"]);
  expect(find(items, "s")).toEqual(["Scheduled stories", "Stories", "Topics"]);
  expect(find(items, "New  TOP")).toEqual(["New topic"]);
  expect(find(items, "new log")).toEqual([]);
});

test("the server is asked for words of three letters and more", () => {
  expect(["a", "ab cd", " "].map(isSearched)).toEqual([false, false, false]);
  expect(isSearched("a truce")).toBe(true);
});
