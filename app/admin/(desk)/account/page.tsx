import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ROLE_WORDS } from "@/lib/auth/permissions.ts";
import { findMyAccount } from "@/lib/auth/person-admin-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { PageHead } from "../../_components/page-head";
import { NameForm } from "./name-form.client";
import { Passkeys } from "./passkeys.client";
import { ChangePasswordForm } from "./password-form.client";
import { Sessions } from "./sessions.client";
import { SignOut } from "./sign-out.client";
import { TwoFactor } from "./two-factor.client";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const [{ user, sessions, passkeys, hasPassword, twoFactorEnabled }, site] = await Promise.all([
    findMyAccount(),
    findSite(),
  ]);
  const role = ROLE_WORDS[user.role];
  return (
    <>
      <PageHead title="Your account" lead={`${user.email}. ${role.name}: ${lower(role.does)}.`} actions={<SignOut />} />
      <div className="grid max-w-2xl gap-10">
        <Part title="Name">
          <NameForm name={user.name} />
        </Part>
        {hasPassword && (
          <Part title="Password">
            <ChangePasswordForm email={user.email} />
          </Part>
        )}
        <Part
          title="Passkeys"
          lead="Signing in with your fingerprint, your face or your device's code: nothing to remember, nothing that can be guessed or phished."
        >
          <Passkeys passkeys={passkeys} place={site.place} />
        </Part>
        <Part
          title="Two-factor authentication"
          lead="After the password, a code of an app on your phone: a stolen password alone opens nothing."
        >
          <TwoFactor isOn={twoFactorEnabled} hasPassword={hasPassword} />
        </Part>
        <Part title="Where you are signed in">
          <Sessions sessions={sessions} place={site.place} />
        </Part>
      </div>
    </>
  );
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-rule pt-5">
      <h2 className="tool-heading">{title}</h2>
      {lead && <p className="mt-1 text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
