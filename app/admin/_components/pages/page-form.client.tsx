"use client";

import { useRouter } from "next/navigation";
import { useCallback, useRef } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { Body } from "@/lib/body/body-schema.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { addPage, removePage, savePage } from "@/lib/pages/page-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { RemoveButton } from "../forms/remove-button.client";
import { PageText } from "./page-text.client";

export type PageFormValue = {
  id: string;
  version: number;
  slug: string;
  title: string;
  description: string;
  body: Body;
  isPublic: boolean;
  footerPosition: number | null;
};

type Props = { page: PageFormValue | null; pictures: LibraryPicture[]; locale: string; canUpload: boolean };

const NEW_BODY: Body = { type: "doc", content: [{ type: "paragraph" }] };
/** A page that is linked in the footer for the first time stands last. */
const LAST = 1000;

/** A new static page, or one that is there. */
export function PageForm({ page, pictures, locale, canUpload }: Props) {
  const router = useRouter();
  const text = useRef<() => Body>(() => page?.body ?? NEW_BODY);
  const form = useActionForm(
    (fields: PageFields) => (page ? savePage({ ...fields, id: page.id, baseVersion: page.version }) : addPage(fields)),
    {
      read: (data) => ({ ...readFields(data, page), body: text.current() }),
      onDone: () => {
        showToast({ message: page ? "Saved" : "The page is there" });
        if (page) router.refresh();
        else router.push(adminRoutes.pages());
      },
    },
  );
  const restore = () => {
    const { id: _i, version: _v, ...fields } = page as PageFormValue;
    return addPage(fields);
  };
  const onReady = useCallback((read: () => Body) => {
    text.current = read;
  }, []);
  return (
    <div className="max-w-3xl">
      <ActionForm form={form} submit={page ? "Save" : "Make the page"}>
        <NameAndAddress
          name={{ field: "title", label: "Title", value: page?.title ?? "" }}
          prefix="/"
          slug={page?.slug ?? ""}
          isNew={!page}
        />
        <TextField
          name="description"
          label="Description"
          hint="What search engines show under the title."
          rows={2}
          defaultValue={page?.description ?? ""}
        />
        <div className="grid sm:grid-cols-2">
          <Checkbox name="isPublic" defaultSelected={page?.isPublic ?? true}>
            Readers can see it
          </Checkbox>
          <Checkbox name="isInFooter" defaultSelected={page ? page.footerPosition !== null : true}>
            Linked in the footer
          </Checkbox>
        </div>
        <div>
          <p className="tool-label mb-1">Text</p>
          <PageText
            body={page?.body ?? NEW_BODY}
            pictures={pictures}
            locale={locale}
            canUpload={canUpload}
            onReady={onReady}
          />
        </div>
      </ActionForm>
      {page && (
        <RemoveButton
          label="Delete the page"
          remove={() => removePage({ id: page.id })}
          restore={restore}
          done={`“${page.title}” is deleted`}
          backTo={adminRoutes.pages()}
        />
      )}
    </div>
  );
}

type PageFields = {
  title: string;
  slug: string;
  description: string;
  isPublic: boolean;
  footerPosition: number | null;
  body: Body;
};

function readFields(data: FormData, page: PageFormValue | null): Omit<PageFields, "body"> {
  const said = (name: string) => String(data.get(name) ?? "");
  return {
    title: said("title"),
    slug: said("slug"),
    description: said("description"),
    isPublic: data.has("isPublic"),
    footerPosition: data.has("isInFooter") ? (page?.footerPosition ?? LAST) : null,
  };
}
