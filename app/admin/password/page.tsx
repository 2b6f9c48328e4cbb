import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { Gate } from "../_components/gate";
import { PasswordForm } from "./password-form.client";

export const metadata: Metadata = { title: "Choose a password" };

/** Where the links of invitations and resets lead. */
export default async function PasswordPage({ searchParams }: PageProps<"/admin/password">) {
  const { token } = await searchParams;
  if (typeof token !== "string" || !token) {
    return (
      <Gate title="This link is not whole" lead="Open it from the mail once more, or ask for another one.">
        <a href={adminRoutes.forgotten()} className="tool-button">
          Ask for another link
        </a>
      </Gate>
    );
  }
  return (
    <Gate title="Choose a password" lead="If you are signed in somewhere, you will be signed out there.">
      <PasswordForm token={token} />
    </Gate>
  );
}
