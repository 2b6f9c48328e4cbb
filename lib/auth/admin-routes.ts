/** Every address of the admin, spelled here only. */
export const adminRoutes = {
  home: () => "/admin",
  /** `to` is where to go on afterwards. */
  signIn: (to?: string) => `/admin/sign-in${to ? `?to=${encodeURIComponent(to)}` : ""}`,
  forgotten: () => "/admin/forgotten",
  /** Where the link of an invitation or a reset leads. */
  password: (token: string) => `/admin/password?token=${encodeURIComponent(token)}`,
  setUp: (token: string) => `/admin/set-up?token=${encodeURIComponent(token)}`,
  account: () => "/admin/account",
  stories: (query = "") => `/admin/stories${query && `?${query}`}`,
  newStory: () => "/admin/stories/new",
  story: (id: string) => `/admin/stories/${id}`,
  bin: () => "/admin/stories?status=binned",
  pictures: () => "/admin/pictures",
  fronts: () => "/admin/fronts",
  sections: () => "/admin/sections",
  topics: () => "/admin/topics",
  authors: () => "/admin/authors",
  pages: () => "/admin/pages",
  redirects: () => "/admin/redirects",
  campaigns: () => "/admin/campaigns",
  gifts: () => "/admin/gifts",
  calendar: () => "/admin/calendar",
  people: () => "/admin/people",
  audit: () => "/admin/audit",
  settings: () => "/admin/settings",
} as const;
