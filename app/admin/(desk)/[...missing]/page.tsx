import type { Metadata } from "next";
import { requirePermission } from "@/lib/auth/current-user.ts";
import DeskNotFound from "../not-found";

export const metadata: Metadata = { title: "Nothing here" };

/** Every address of the newsroom that no other page has: said within the desk, from where one can go on. */
export default async function MissingPage() {
  await requirePermission("desk.enter");
  return <DeskNotFound />;
}
