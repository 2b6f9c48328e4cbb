"use client";

import { useRouter } from "next/navigation";
import { Fragment, useCallback, useEffect, useRef, useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { Body } from "@/lib/body/body-schema.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { addPage, removePage, savePage } from "@/lib/pages/page-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { RemoveButton } from "../forms/remove-button.client";
import { PageText } from "./page-text.client";
import { type LeftCopy, usePageCopy } from "./use-page-copy.client.ts";

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
  const router = useRouter();
  const [start, setStart] = useState({ round: 0, page });
  const text = useRef<() => Body>(() => page?.body ?? NEW_BODY);
  const formRef = useRef<HTMLFormElement | null>(null);
  const read = useCallback(
    (): PageFields => ({ ...readFields(new FormData(formRef.current ?? undefined), page), body: text.current() }),
    [page],
  );
  const copy = usePageCopy(page?.id ?? "new", page?.version ?? 0, read);
  const form = useActionForm(
    (fields: PageFields) => (page ? savePage({ ...fields, id: page.id, baseVersion: page.version }) : addPage(fields)),
    {
      read,
      onDone: () => {
        copy.forget();
        showToast({ message: page ? "Saved" : "The page is there" });
        if (page) router.refresh();
        else router.push(adminRoutes.pages());
      },
    },
  );
  useEffect(() => {
    formRef.current = form.ref.current;
    form.ref.current?.addEventListener("input", copy.changed);
    const element = form.ref.current;
    return () => element?.removeEventListener("input", copy.changed);
  }, [form.ref, copy.changed]);
  const takeCopy = ({ fields }: LeftCopy<PageFields>) => {
    setStart({ round: start.round + 1, page: { ...(page ?? NEW_PAGE), ...fields } });
    copy.take();
  };
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
      <ActionForm form={form} submit={page ? "Save" : "Make the page"} isLong>
        <Fragment key={start.round}>
          <PageFieldset page={start.page} isNew={!page} />
          <div>
            <p className="tool-label mb-1">Text</p>
            <PageText
              body={start.page?.body ?? NEW_BODY}
              pictures={pictures}
              locale={place.locale}
              canUpload={canUpload}
              onReady={onReady}
              onChange={copy.changed}
            />
          </div>
        </Fragment>
      </ActionForm>
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
        {isOlder && " The page has been saved by somebody since then: compare before you save."}
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
