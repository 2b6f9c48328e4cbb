import type { Metadata } from "next";
import { findSetUp } from "@/lib/auth/person-admin-queries.ts";
import { Gate } from "../_components/gate";
import { SetUpForm } from "./set-up-form.client";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage({ searchParams }: PageProps<"/admin/set-up">) {
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await findSetUp(token))) {
    return (
      <Gate
        title="This link leads nowhere any more"
        lead="It was used already, is more than a day old, or the newsroom has people. Start the site again for another one."
      >
        {null}
      </Gate>
    );
  }
  return (
    <Gate title="The first account" lead="It is an admin's: it invites everybody else.">
      <SetUpForm token={token} />
    </Gate>
  );
}
