/** Providers that a story may embed from. Each is a link card until the reader asks for it. */

export type Embed = {
  provider: string;
  /** What the frame loads once the reader asks. */
  frameUrl: string;
  /** Width divided by height. */
  ratio: number;
};

type Provider = { name: string; ratio: number; address: RegExp; frame: (id: string) => string };

const VIDEO = 16 / 9;

const PROVIDERS: Provider[] = [
  {
    name: "YouTube",
    ratio: VIDEO,
    address:
      /^https:\/\/(?:(?:www|m)\.youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/)([\w-]{11})/,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  {
    name: "Vimeo",
    ratio: VIDEO,
    address: /^https:\/\/(?:www\.)?vimeo\.com\/(\d+)(?:[/?#]|$)/,
    frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
  },
  {
    name: "Datawrapper",
    ratio: 3 / 2,
    address: /^https:\/\/(?:www\.datawrapper\.de\/_|datawrapper\.dwcdn\.net)\/(\w{5})(?:[/?#]|$)/,
    frame: (id) => `https://datawrapper.dwcdn.net/${id}/`,
  },
  {
    name: "Flourish",
    ratio: 3 / 2,
    address: /^https:\/\/public\.flourish\.studio\/((?:visualisation|story)\/\d+)/,
    frame: (id) => `https://flo.uri.sh/${id}/embed`,
  },
  {
    name: "DocumentCloud",
    ratio: 4 / 5,
    address: /^https:\/\/www\.documentcloud\.org\/documents\/(\d+(?:-[\w-]+)?)/,
    frame: (id) => `https://embed.documentcloud.org/documents/${id}/?embed=1`,
  },
  {
    name: "SoundCloud",
    ratio: 4,
    address: /^(https:\/\/soundcloud\.com\/[\w-]+\/[\w-]+)/,
    frame: (id) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(id)}&auto_play=true`,
  },
];

/** The names of all providers, for messages. */
export const EMBED_PROVIDERS = PROVIDERS.map((provider) => provider.name);

/** What an address embeds, or null when its provider is not on the list. */
export function findEmbed(url: string): Embed | null {
  for (const { name, ratio, address, frame } of PROVIDERS) {
    const id = address.exec(url)?.[1];
    if (id) return { provider: name, frameUrl: frame(id), ratio };
  }
  return null;
}
