import type { Metadata } from "next";
import { DateTime } from "@/components/ui/date-time";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { ROLE_WORDS, ROLES } from "@/lib/auth/permissions.ts";
import { listPeople, listSectionChoices, type PersonRow } from "@/lib/auth/person-admin-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { PageHead } from "../../_components/page-head";
import { Rows } from "../../_components/rows";
import { InviteButton } from "./invite-button.client";
import { PersonActions } from "./person-actions.client";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const me = await requirePermission("people.edit");
  const [people, sections, site] = await Promise.all([listPeople(), listSectionChoices(), findSite()]);
  return (
    <>
      <PageHead
        title="People"
        lead="Who works in the newsroom, and what each may do. A byline needs no account: authors are a list of their own."
        actions={<InviteButton sections={sections} />}
      />
      <Rows label="People" columns={["Name", "Role", "Signs in with", "Last seen", ""]}>
        {people.map((person) => (
          <tr key={person.id} className={person.deactivatedAt ? "text-muted" : ""}>
            <th scope="row">
              {person.name}
              {person.id === me.id && <span className="font-normal text-muted"> (you)</span>}
              <span className="block font-normal text-muted">{person.email}</span>
            </th>
            <td>
              {ROLE_WORDS[person.role].name}
              {person.sections.length > 0 && (
                <span className="block text-muted">{person.sections.map(({ name }) => name).join(", ")}</span>
              )}
            </td>
            <td data-label="Signs in with">{waysIn(person)}</td>
            <td data-label="Last seen">
              {person.lastSeenAt ? <DateTime date={person.lastSeenAt} place={site.place} /> : "Not yet"}
            </td>
            <td className="md:w-px">
              <PersonActions person={person} sections={sections} isMe={person.id === me.id} />
            </td>
          </tr>
        ))}
      </Rows>
      <section aria-labelledby="roles" className="mt-10 max-w-prose">
        <h2 id="roles" className="tool-heading">
          What the roles may do
        </h2>
        <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr]">
          {ROLES.map((role) => (
            <div key={role} className="contents">
              <dt className="font-semibold">{ROLE_WORDS[role].name}</dt>
              <dd className="text-muted">{ROLE_WORDS[role].does}.</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-muted">Each role may also do what the ones before it may.</p>
      </section>
    </>
  );
}

function waysIn({ deactivatedAt, isInvited, twoFactorEnabled }: PersonRow): string {
  if (deactivatedAt) return "May not sign in";
  if (isInvited) return "Invited";
  return twoFactorEnabled ? "Password and code" : "Password";
}
