import type { AuthorKey } from "../demo-types.ts";

export type DemoAuthor = {
  key: AuthorKey;
  name: string;
  kind: "person" | "organisation";
  jobTitle: string;
  /** Paragraphs, divided by an empty line. */
  biography: string;
  email: string;
  links: { label: string; url: string }[];
};

export const demoAuthors = [
  {
    key: "lena-hartwig",
    name: "Lena Hartwig",
    kind: "person",
    jobTitle: "Editor",
    biography:
      "Lena Hartwig edits Meridian. She spent eleven years as a correspondent in Brussels, Tbilisi and Ankara, and came to the conclusion that most foreign policy is made by whoever drafts the second paragraph.\n\nShe lives in Vienna with a great many maps.",
    email: "lena.hartwig@example.org",
    links: [
      { label: "Website", url: "https://example.org/lena-hartwig" },
      { label: "Mastodon", url: "https://social.example.org/@lena" },
    ],
  },
  {
    key: "tomas-okafor",
    name: "Tomáš Okafor",
    kind: "person",
    jobTitle: "Columnist",
    biography:
      "Tomáš Okafor writes a column about how states talk to each other and what they leave out. Born in Brno and raised in Enugu, he was a conference interpreter for nine years before he began to write under his own name.",
    email: "tomas.okafor@example.org",
    links: [{ label: "Newsletter", url: "https://example.org/second-channel" }],
  },
  {
    key: "daniyar-sultanov",
    name: "Daniyar Sultanov",
    kind: "person",
    jobTitle: "Contributing editor, Central Asia",
    biography:
      "Daniyar Sultanov reports on railways, rivers and the governments that need them, from Almaty. He founded the weekly Steppe Dispatch, whose stories Meridian republishes, and has crossed the Caspian by ferry seventeen times, never on schedule.",
    email: "daniyar.sultanov@example.org",
    links: [
      { label: "Steppe Dispatch", url: "https://steppe-dispatch.example.org/" },
      { label: "Website", url: "https://example.org/daniyar-sultanov" },
    ],
  },
  {
    key: "mirela-dragan",
    name: "Mirela Drăgan",
    kind: "person",
    jobTitle: "Correspondent, south-eastern Europe",
    biography:
      "Mirela Drăgan grew up in Galați, within hearing of ships’ horns, and covers the lands between the Alps and the Black Sea. Her reporting on what armies leave behind won the (invented) Sulina Prize.",
    email: "mirela.dragan@example.org",
    links: [{ label: "Website", url: "https://example.org/mirela-dragan" }],
  },
  {
    key: "yusuf-al-rashid",
    name: "Yusuf al-Rashid",
    kind: "person",
    jobTitle: "Middle East editor",
    biography:
      "Yusuf al-Rashid trained as a hydrographer in Basra and has written about the Gulf, the Levant and their waters for twenty years. He divides his time between Amman and a boat that needs repair.",
    email: "yusuf.alrashid@example.org",
    links: [{ label: "Website", url: "https://example.org/yusuf-al-rashid" }],
  },
  {
    key: "ingrid-solheim",
    name: "Ingrid Solheim",
    kind: "person",
    jobTitle: "Arms control editor",
    biography:
      "Ingrid Solheim writes about weapons and the paperwork that restrains them. Before journalism she was a seismologist in Ørsta, where she listened for underground explosions and mostly heard quarries.",
    email: "ingrid.solheim@example.org",
    links: [
      { label: "Website", url: "https://example.org/ingrid-solheim" },
      { label: "Bluesky", url: "https://bsky.example.org/ingrid" },
    ],
  },
  {
    key: "paolo-venturi",
    name: "Paolo Venturi",
    kind: "person",
    jobTitle: "Books editor",
    biography:
      "Paolo Venturi has edited Meridian’s books pages since they were a single page. He taught diplomatic history in Trieste and is writing, slowly, a history of the passport photograph.",
    email: "paolo.venturi@example.org",
    links: [{ label: "Reading list", url: "https://example.org/venturi-reads" }],
  },
  {
    key: "nadia-benyoussef",
    name: "Nadia Benyoussef",
    kind: "person",
    jobTitle: "Senior writer",
    biography:
      "Nadia Benyoussef writes in French and Arabic about water, borders and the Maghreb, from Tunis. Her book of river journeys, “Amont”, is about people who live upstream of a quarrel.",
    email: "nadia.benyoussef@example.org",
    links: [{ label: "Site", url: "https://example.org/nadia-benyoussef" }],
  },
  {
    key: "hana-kimura",
    name: "Hana Kimura-Lowe",
    kind: "person",
    jobTitle: "Correspondent, Asia-Pacific",
    biography:
      "Hana Kimura-Lowe reports on the sea and those who claim it, from Kaohsiung and wherever the ship is going. She holds a second mate’s certificate, which has opened more doors than her press card.",
    email: "hana.kimura-lowe@example.org",
    links: [{ label: "Website", url: "https://example.org/hana-kimura-lowe" }],
  },
  {
    key: "samuel-achieng",
    name: "Samuel Achieng",
    kind: "person",
    jobTitle: "Africa editor",
    biography:
      "Samuel Achieng covers borders, trade and peacekeeping from Nairobi and Kisumu. He began as a customs clerk, and still reads a manifest faster than a communiqué.",
    email: "samuel.achieng@example.org",
    links: [{ label: "Website", url: "https://example.org/samuel-achieng" }],
  },
  {
    key: "beatriz-cardozo",
    name: "Beatriz Cardozo",
    kind: "person",
    jobTitle: "Correspondent, the Americas",
    biography:
      "Beatriz Cardozo reports from Montevideo, Lima and the high country between. She writes about memory, minerals and the long work of commissions after the cameras have gone.",
    email: "beatriz.cardozo@example.org",
    links: [
      { label: "Website", url: "https://example.org/beatriz-cardozo" },
      { label: "Field notes", url: "https://example.org/cuadernos" },
    ],
  },
  {
    key: "oleksandr-petrenko",
    name: "Oleksandr Petrenko",
    kind: "person",
    jobTitle: "Economics correspondent",
    biography:
      "Oleksandr Petrenko follows money across borders that are meant to stop it. He was a trade statistician in Odesa and later a compliance officer, and considers journalism the more restful profession.",
    email: "oleksandr.petrenko@example.org",
    links: [{ label: "Website", url: "https://example.org/oleksandr-petrenko" }],
  },
  {
    key: "claire-devaux",
    name: "Claire Devaux",
    kind: "person",
    jobTitle: "Translator",
    biography:
      "Claire Devaux translates Meridian’s writers from French, Romanian and Spanish. She believes that a footnote is an admission of defeat, and has been defeated often.",
    email: "claire.devaux@example.org",
    links: [{ label: "Translations", url: "https://example.org/claire-devaux" }],
  },
  {
    key: "rafael-quint",
    name: "Rafael Quint",
    kind: "person",
    jobTitle: "Photographer and illustrator",
    biography:
      "Rafael Quint photographs and draws places where something has just been agreed, or has just failed to be. He works from Valparaíso and Vienna, in as few colours as he can manage.",
    email: "rafael.quint@example.org",
    links: [
      { label: "Portfolio", url: "https://example.org/rafael-quint" },
      { label: "Prints", url: "https://example.org/rafael-quint/prints" },
    ],
  },
  {
    key: "the-meridian-desk",
    name: "The Meridian desk",
    kind: "organisation",
    jobTitle: "News and standards",
    biography:
      "The Meridian desk is the editors and checkers in Vienna who write the magazine’s shorter news and look after its corrections. A story signed by the desk has passed through at least three pairs of hands.",
    email: "desk@example.org",
    links: [{ label: "Corrections policy", url: "https://example.org/meridian/corrections" }],
  },
] satisfies DemoAuthor[];
