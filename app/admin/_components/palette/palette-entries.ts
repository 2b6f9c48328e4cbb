import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { type Actor, can, type Permission } from "@/lib/auth/permissions.ts";
import { routes } from "@/lib/routes.ts";
import { navigationFor } from "../navigation.ts";

/** Something that the command palette offers: a place to go to, or something that it does itself. */
export type PaletteEntry = {
  id: string;
  label: string;
  /** Said beside it, and found by. */
  hint?: string;
  href?: string;
  /** Opens beside the newsroom. */
  isOutside?: boolean;
};

type Guarded = PaletteEntry & { permission: Permission };

/** Places that the navigation leads to by another page. */
const FURTHER: Guarded[] = [
  place("Stories in review", adminRoutes.stories("status=in_review"), "article.read", "Work"),
  place("Stories that are ready", adminRoutes.stories("status=ready"), "article.read", "Work"),
  place("Scheduled stories", adminRoutes.stories("status=scheduled"), "article.read", "Work"),
  place("Bin", adminRoutes.bin(), "article.bin", "Work"),
  place("Front of the home page", adminRoutes.front(null), "front.curate", "Work"),
  place("Revenue", adminRoutes.revenue(), "gifts.read", "Support"),
  place("Wordings of the ask", adminRoutes.wordings(), "gifts.read", "Support"),
  place("Your account", adminRoutes.account(), "desk.enter", "Password, passkeys, two-factor authentication"),
];

const ACTIONS: Guarded[] = [
  place("New story", adminRoutes.newStory(), "article.create"),
  place("Upload pictures", adminRoutes.pictures(), "media.upload"),
  place("New page", adminRoutes.page("new"), "page.edit"),
  place("New topic", adminRoutes.topic("new"), "taxonomy.edit"),
  place("New section", adminRoutes.section("new"), "taxonomy.edit"),
  place("New author", adminRoutes.author("new"), "author.edit"),
  place("New campaign", adminRoutes.campaign("new"), "campaign.edit"),
  place("Invite somebody", adminRoutes.people(), "people.edit"),
  { id: "theme", label: "Switch between light and dark", permission: "desk.enter" },
  { id: "sign-out", label: "Sign out", permission: "desk.enter" },
];

/** What this person may open: the whole navigation, and what lies behind it. */
export function paletteFor(user: Actor): { places: PaletteEntry[]; actions: PaletteEntry[] } {
  const allowed = (entries: Guarded[]) =>
    entries.filter(({ permission }) => can(user, permission)).map(({ permission: _, ...entry }) => entry);
  const navigation = navigationFor(user).flatMap(({ label: hint, entries }) =>
    entries.map(({ label, href }) => ({ id: href, label, href, hint })),
  );
  const start = { id: "start", label: "Start page", href: adminRoutes.home() };
  const magazine = { id: "magazine", label: "The magazine", href: routes.home(), hint: "As readers see it" };
  return { places: [start, ...navigation, ...allowed(FURTHER), magazine], actions: allowed(ACTIONS) };
}

function place(label: string, href: string, permission: Permission, hint?: string): Guarded {
  return { id: `${label} ${href}`, label, href, permission, ...(hint && { hint }) };
}
