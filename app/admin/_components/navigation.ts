import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { type Actor, can, type Permission } from "@/lib/auth/permissions.ts";

export type NavigationItem = { label: string; href: string };
type Entry = NavigationItem & { permission: Permission };

/** The desk's navigation, in groups: an entry shows to those who may do what its page is for. */
const GROUPS: { label: string; entries: Entry[] }[] = [
  {
    label: "Work",
    entries: [
      { label: "Stories", href: adminRoutes.stories(), permission: "article.read" },
      { label: "Pictures", href: adminRoutes.pictures(), permission: "media.read" },
      { label: "Calendar", href: adminRoutes.calendar(), permission: "calendar.read" },
      { label: "Fronts", href: adminRoutes.fronts(), permission: "front.curate" },
    ],
  },
  {
    label: "The magazine",
    entries: [
      { label: "Sections", href: adminRoutes.sections(), permission: "taxonomy.edit" },
      { label: "Topics", href: adminRoutes.topics(), permission: "taxonomy.edit" },
      { label: "Authors", href: adminRoutes.authors(), permission: "author.edit" },
      { label: "Pages", href: adminRoutes.pages(), permission: "page.edit" },
      { label: "Redirects", href: adminRoutes.redirects(), permission: "redirect.edit" },
    ],
  },
  {
    label: "Support",
    entries: [
      { label: "Campaigns", href: adminRoutes.campaigns(), permission: "campaign.edit" },
      { label: "Gifts", href: adminRoutes.gifts(), permission: "gifts.read" },
    ],
  },
  {
    label: "The house",
    entries: [
      { label: "People", href: adminRoutes.people(), permission: "people.edit" },
      { label: "Settings", href: adminRoutes.settings(), permission: "settings.edit" },
      { label: "Checklist", href: adminRoutes.checklist(), permission: "settings.edit" },
      { label: "Audit log", href: adminRoutes.audit(), permission: "audit.read" },
    ],
  },
];

/** What this person may open. */
export function navigationFor(user: Actor): { label: string; entries: NavigationItem[] }[] {
  return GROUPS.map(({ label, entries }) => ({
    label,
    entries: entries.filter(({ permission }) => can(user, permission)).map(({ label, href }) => ({ label, href })),
  })).filter(({ entries }) => entries.length > 0);
}
