import { redirect } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";

export default async function StartPage() {
  await requirePermission("desk.enter");
  redirect(adminRoutes.stories());
}
