import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findUser } from "@/lib/auth/current-user.ts";
import { Gate } from "../_components/gate";
import { SignInForm } from "./sign-in-form.client";

export const metadata: Metadata = { title: "Sign in" };

/** Only back into the admin: a link to sign in must not lead away from here. */
function safeTarget(to: string | string[] | undefined): string {
  const path = typeof to === "string" && URL.canParse(to, "http://here") ? new URL(to, "http://here") : null;
  const isOurs = path?.host === "here" && (path.pathname === "/admin" || path.pathname.startsWith("/admin/"));
  return path && isOurs ? `${path.pathname}${path.search}` : adminRoutes.home();
}

export default async function SignInPage({ searchParams }: PageProps<"/admin/sign-in">) {
  const to = safeTarget((await searchParams).to);
  if (await findUser()) redirect(to);
  return (
    <Gate title="Sign in">
      <SignInForm to={to} />
    </Gate>
  );
}
