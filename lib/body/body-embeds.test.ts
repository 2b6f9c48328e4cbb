import { expect, test } from "vitest";
import { EMBED_PROVIDERS, findEmbed } from "./body-embeds.ts";

test.each([
  [
    "https://www.youtube.com/watch?v=abcdefghijk",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
  ],
  [
    "https://m.youtube.com/watch?t=3&v=abcdefghij-",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/abcdefghij-?autoplay=1",
  ],
  ["https://youtu.be/abcdefghij_?t=1", "YouTube", "https://www.youtube-nocookie.com/embed/abcdefghij_?autoplay=1"],
  [
    "https://www.youtube.com/shorts/abcdefghijk",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
  ],
  ["https://vimeo.com/123456", "Vimeo", "https://player.vimeo.com/video/123456?dnt=1&autoplay=1"],
  ["https://www.datawrapper.de/_/aB3dE/", "Datawrapper", "https://datawrapper.dwcdn.net/aB3dE/"],
  ["https://datawrapper.dwcdn.net/aB3dE/2/", "Datawrapper", "https://datawrapper.dwcdn.net/aB3dE/"],
  ["https://public.flourish.studio/visualisation/123/", "Flourish", "https://flo.uri.sh/visualisation/123/embed"],
  [
    "https://www.documentcloud.org/documents/123-a-file",
    "DocumentCloud",
    "https://embed.documentcloud.org/documents/123-a-file/?embed=1",
  ],
  [
    "https://soundcloud.com/some-one/a-song",
    "SoundCloud",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsome-one%2Fa-song&auto_play=true",
  ],
])("%s is of %s", (url, provider, frameUrl) => {
  expect(findEmbed(url)).toMatchObject({ provider, frameUrl });
  expect(EMBED_PROVIDERS).toContain(provider);
});

test.each([
  "",
  "http://www.youtube.com/watch?v=abcdefghijk",
  "https://www.youtube.com/",
  "https://www.youtube.com/watch?v=short",
  "https://www.youtube.com.evil.example/watch?v=abcdefghijk",
  "https://evil.example/https://vimeo.com/123456",
  "https://evil.example#https://youtu.be/abcdefghijk",
  "https://notvimeo.com/123456",
  "https://vimeo.com/123456abc",
  "https://vimeo.com@evil.example/123456",
  "javascript:alert(1)//https://youtu.be/abcdefghijk",
  " https://youtu.be/abcdefghijk",
])("%j is of nobody on the list", (url) => {
  expect(findEmbed(url)).toBeNull();
});

test("a frame's address holds nothing of the asked one but its identifier", () => {
  const embed = findEmbed('https://youtu.be/abcdefghijk"><script>');
  expect(embed?.frameUrl).not.toMatch(/["<>]/);
  const song = findEmbed('https://soundcloud.com/a/b"><script>');
  expect(song?.frameUrl).not.toMatch(/["<>]/);
});
