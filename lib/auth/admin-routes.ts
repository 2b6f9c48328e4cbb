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
  /** What the command palette asks; `story` is the one that it was opened on. */
  palette: (q: string, story: string | null) =>
    `/admin/palette?${new URLSearchParams({ q, ...(story && { story }) }).toString()}`,
  pictures: (query = "") => `/admin/pictures${query && `?${query}`}`,
  picture: (id: string) => `/admin/pictures/${id}`,
  pictureOriginal: (id: string) => `/admin/pictures/${id}/original`,
  fronts: () => "/admin/fronts",
  /** A section's front; null is the home page. */
  front: (section: string | null) => `/admin/fronts/${section ?? "home-page"}`,
  /** The front as it will be; the moment in ISO 8601. */
  frontPreview: (section: string | null, at: string) =>
    `/admin/front-preview/${section ?? "home-page"}?at=${encodeURIComponent(at)}`,
  sections: () => "/admin/sections",
  section: (id: string) => `/admin/sections/${id}`,
  topics: () => "/admin/topics",
  topic: (id: string) => `/admin/topics/${id}`,
  authors: (query = "") => `/admin/authors${query && `?${query}`}`,
  author: (id: string) => `/admin/authors/${id}`,
  pages: () => "/admin/pages",
  page: (id: string) => `/admin/pages/${id}`,
  redirects: (query = "") => `/admin/redirects${query && `?${query}`}`,
  campaigns: () => "/admin/campaigns",
  campaign: (id: string) => `/admin/campaigns/${id}`,
  gifts: (query = "") => `/admin/gifts${query && `?${query}`}`,
  gift: (id: string) => `/admin/gifts/${id}`,
  giftsExport: (query = "") => `/admin/gifts/export${query && `?${query}`}`,
  revenue: (query = "") => `/admin/gifts/revenue${query && `?${query}`}`,
  wordings: () => "/admin/gifts/wordings",
  calendar: (query = "") => `/admin/calendar${query && `?${query}`}`,
  people: () => "/admin/people",
  audit: (query = "") => `/admin/audit${query && `?${query}`}`,
  auditExport: (query = "") => `/admin/audit/export${query && `?${query}`}`,
  checklist: () => "/admin/settings/checklist",
  settings: () => "/admin/settings",
} as const;
