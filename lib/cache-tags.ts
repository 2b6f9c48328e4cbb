/** Every cache tag of the site, spelled here only. A cached read names what it shows; a change names what it touched. */
export const tags = {
  /** One story's page, present or missing. */
  article: (slug: string) => `article:${slug}`,
  /** Every list of stories that crosses sections: front, archive, latest, related. */
  lists: "lists",
  section: (slug: string) => `section:${slug}`,
  topic: (slug: string) => `topic:${slug}`,
  author: (slug: string) => `author:${slug}`,
  page: (slug: string) => `page:${slug}`,
  /** Navigation: names and order of sections, topics and footer pages. */
  navigation: "navigation",
  settings: "settings",
  campaigns: "campaigns",
  redirects: "redirects",
  /** Everything at once: a seed, an import. */
  all: "all",
} as const;
