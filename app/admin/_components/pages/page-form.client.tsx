"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { Body } from "@/lib/body/body-schema.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { addPage, removePage, savePage } from "@/lib/pages/page-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { BasedForm } from "../forms/based-form.client";
import { RemoveButton } from "../forms/remove-button.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";
import { PageText } from "./page-text.client";
import { type LeftCopy, type Typed, usePageCopy } from "./use-page-copy.client.ts";

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

type Props = { page: PageFormValue | null; pictures: LibraryPicture[]; place: Place; canUpload: boolean };

const NEW_BODY: Body = { type: "doc", content: [{ type: "paragraph" }] };
const NEW_PAGE = { id: "", version: 0 };
/** A page that is linked in the footer for the first time stands last. */
const LAST = 1000;

/** A new static page, or one that is there. What is typed stays on this device until it is saved. */
export function PageForm({ page, pictures, place, canUpload }: Props) {
  const text = useRef<() => Body>(() => NEW_BODY);
  /** A copy that was taken up again, and the round of fields that began with it. */
  const [taken, setTaken] = useState<{ round: number; fields: PageFields } | null>(null);
  const read = (data: FormData): PageFields => ({ ...readFields(data, page), body: text.current() });
  const based = useFormBasis({
    stored: page,
    read,
    save: (fields, basis) => savePage({ ...fields, ...basis }),
    making: { add: addPage, done: "The page is there", backTo: adminRoutes.pages() },
    onSaved: (isAhead) => (isAhead ? copy.changed() : copy.forget()),
  });
  const { ref } = based.form;
  const copy = usePageCopy(
    page?.id ?? "new",
    (): Typed<PageFields> => ({ version: based.version(), fields: read(new FormData(ref.current ?? undefined)) }),
  );
  useEffect(() => {
    const element = ref.current;
    element?.addEventListener("input", copy.changed);
    return () => element?.removeEventListener("input", copy.changed);
  }, [ref, copy.changed]);
  const takeCopy = ({ fields, version }: LeftCopy<PageFields>) => {
    setTaken({ round: based.resume(version), fields });
    copy.take();
  };
  const shown = taken && taken.round === based.round ? { ...(page ?? NEW_PAGE), ...taken.fields } : page;
  const onReady = useCallback((readText: () => Body) => {
    text.current = readText;
  }, []);
  return (
    <div className="max-w-3xl">
      {copy.left && (
        <LeftNotice
          left={copy.left}
          place={place}
          isOlder={copy.left.version !== (page?.version ?? 0)}
          onTake={takeCopy}
          onForget={copy.forget}
        />
      )}
      <BasedForm form={based} make="Make the page" isLong>
        <PageFieldset page={shown} isNew={!page} />
        <div>
          <p className="tool-label mb-1">Text</p>
          <PageText
            body={shown?.body ?? NEW_BODY}
            pictures={pictures}
            locale={place.locale}
            canUpload={canUpload}
            onReady={onReady}
            onChange={copy.changed}
          />
        </div>
      </BasedForm>
      {page && (
        <RemoveButton
          label="Delete the page"
          remove={() => removePage({ id: page.id })}
          restore={() => restorePage(page)}
          done={`“${page.title}” is deleted`}
          backTo={adminRoutes.pages()}
        />
      )}
    </div>
  );
}

const restorePage = ({ version: _v, ...fields }: PageFormValue) => addPage(fields);

function PageFieldset({ page, isNew }: { page: PageFormValue | null; isNew: boolean }) {
  return (
    <>
      <NameAndAddress
        name={{ field: "title", label: "Title", value: page?.title ?? "" }}
        prefix="/"
        slug={page?.slug ?? ""}
        isNew={isNew}
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
    </>
  );
}

type LeftProps = {
  left: LeftCopy<PageFields>;
  place: Place;
  /** Somebody has saved the page since. */
  isOlder: boolean;
  onTake: (left: LeftCopy<PageFields>) => void;
  onForget: () => void;
};

/** What was typed here before and never saved. */
function LeftNotice({ left, place, isOlder, onTake, onForget }: LeftProps) {
  return (
    <div role="status" className="mb-6 grid gap-3 border-s-2 border-accent bg-raised px-4 py-3">
      <p>
        What was typed here on {formatDate(new Date(left.at), "moment", place)} was not saved; this device has kept it.
        {isOlder && " The page has been saved by somebody since then; you are asked before yours takes its place."}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => onTake(left)}>Go on with it</Button>
        <Button look="quiet" onPress={onForget}>
          Forget it
        </Button>
      </div>
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
