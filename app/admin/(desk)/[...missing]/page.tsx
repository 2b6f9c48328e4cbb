import { notFound } from "next/navigation";
import { requirePermission } from "@/lib/auth/current-user.ts";

/** Every address of the newsroom that no other page has: said within the desk, from where one can go on. */
export default async function MissingPage() {
  await requirePermission("desk.enter");
  notFound();
}
