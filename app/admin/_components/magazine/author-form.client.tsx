"use client";

import { TextField } from "@/components/ui/field.client";
import { readForm } from "@/components/ui/read-form.ts";
import { Select } from "@/components/ui/select.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { addAuthor, removeAuthor, saveAuthor } from "@/lib/authors/author-actions.ts";
import type { AuthorLink, NewAuthorInput } from "@/lib/authors/author-schema.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { BasedForm } from "../forms/based-form.client";
import { RemoveButton } from "../forms/remove-button.client";
import { RowFields } from "../forms/row-fields.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";
import { PictureField, pictureIdOf } from "../pictures/picture-field.client";

export type AuthorFormValue = {
  id: string;
  version: number;
  slug: string;
  name: string;
  kind: "person" | "organisation";
  jobTitle: string;
  biography: string;
  photoId: string | null;
  email: string | null;
  links: AuthorLink[];
};

const KINDS = [
  { id: "person", label: "A person" },
  { id: "organisation", label: "An organisation" },
];
const MAX_LINKS = 10;

/** A new author, or one that is there. */
export function AuthorForm({ author, photo }: { author: AuthorFormValue | null; photo: LibraryPicture | null }) {
  const form = useFormBasis({
    stored: author,
    read: readFields,
    save: (fields, basis) => saveAuthor({ ...fields, ...basis }),
    making: { add: addAuthor, done: "The author is there", backTo: adminRoutes.authors() },
  });
  const restore = () => {
    const { version: _v, ...fields } = author as AuthorFormValue;
    return addAuthor(fields);
  };
  return (
    <div className="max-w-3xl">
      <BasedForm form={form} make="Make the author">
        <NameAndAddress
          name={{ field: "name", label: "Name", value: author?.name ?? "" }}
          prefix="/authors/"
          slug={author?.slug ?? ""}
          isNew={!author}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <Select name="kind" label="Is" options={KINDS} defaultSelectedKey={author?.kind ?? "person"} />
          <TextField
            name="jobTitle"
            label="Position"
            placeholder="Contributing editor"
            defaultValue={author?.jobTitle ?? ""}
          />
        </div>
        <TextField
          name="biography"
          label="Biography"
          hint="Stands on the author's page and, its first sentences, under the stories."
          rows={5}
          defaultValue={author?.biography ?? ""}
        />
        <PictureField name="photoId" label="Photo" picture={photo} />
        <TextField
          name="email"
          label="E-mail address for readers"
          hint="Public. Empty for none."
          type="email"
          defaultValue={author?.email ?? ""}
        />
        <RowFields
          label="Links"
          noun="link"
          addLabel="Add a link"
          most={MAX_LINKS}
          rows={author?.links ?? []}
          blank={{ label: "", url: "" }}
        >
          {(link, index) => (
            <>
              <TextField name={`links.${index}.label`} label="Says" placeholder="Mastodon" defaultValue={link.label} />
              <TextField name={`links.${index}.url`} label="Leads to" type="url" defaultValue={link.url} />
            </>
          )}
        </RowFields>
      </BasedForm>
      {author && (
        <RemoveButton
          label="Delete the author"
          remove={() => removeAuthor({ id: author.id })}
          restore={restore}
          done={`${author.name} is deleted`}
          backTo={adminRoutes.authors()}
        />
      )}
    </div>
  );
}

function readFields(data: FormData): NewAuthorInput {
  const { links = [], ...fields } = readForm(data) as { links?: AuthorLink[] } & Record<string, string>;
  const { name = "", slug = "", kind, jobTitle = "", biography = "", email = "" } = fields;
  return {
    name,
    slug,
    kind: kind === "organisation" ? "organisation" : "person",
    jobTitle,
    biography,
    email: email.trim() || null,
    photoId: pictureIdOf(data, "photoId"),
    links,
  };
}
