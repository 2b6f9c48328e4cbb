"use client";

import { useRouter } from "next/navigation";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { addTopic, removeTopic, saveTopic } from "@/lib/topics/topic-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { RemoveButton } from "../forms/remove-button.client";
import { PictureField, pictureIdOf } from "../pictures/picture-field.client";

export type TopicFormValue = {
  id: string;
  version: number;
  slug: string;
  name: string;
  intro: string;
  imageId: string | null;
  hotPosition: number | null;
  isClosed: boolean;
};

/** A new topic, or one that is there. */
export function TopicForm({ topic, picture }: { topic: TopicFormValue | null; picture: LibraryPicture | null }) {
  const router = useRouter();
  const form = useActionForm(
    (fields: TopicFields) => {
      if (!topic) return addTopic(fields);
      // A topic that is closed is hot no longer.
      const cooled = fields.isClosed && topic.hotPosition !== null ? { hotPosition: null } : {};
      return saveTopic({ ...fields, ...cooled, id: topic.id, baseVersion: topic.version });
    },
    {
      read: readFields,
      onDone: () => {
        showToast({ message: topic ? "Saved" : "The topic is there. Stories can be given to it." });
        if (topic) router.refresh();
        else router.push(adminRoutes.topics());
      },
    },
  );
  const restore = () => {
    const { version: _v, ...fields } = topic as TopicFormValue;
    return addTopic(fields);
  };
  return (
    <div className="max-w-3xl">
      <ActionForm form={form} submit={topic ? "Save" : "Make the topic"}>
        <NameAndAddress
          name={{ field: "name", label: "Name", value: topic?.name ?? "" }}
          prefix="/topics/"
          slug={topic?.slug ?? ""}
          isNew={!topic}
        />
        <TextField
          name="intro"
          label="Introduction"
          hint="What a reader who comes late needs to know. An empty line begins a new paragraph."
          rows={6}
          defaultValue={topic?.intro ?? ""}
        />
        <PictureField name="imageId" label="Picture" picture={picture} />
        <Checkbox
          name="isClosed"
          defaultSelected={topic?.isClosed ?? false}
          hint="Its page and its stories stay; it leaves the navigation, and is hot no longer."
        >
          Closed
        </Checkbox>
      </ActionForm>
      {topic && (
        <RemoveButton
          label="Delete the topic"
          remove={() => removeTopic({ id: topic.id })}
          restore={restore}
          done={`“${topic.name}” is deleted`}
          backTo={adminRoutes.topics()}
        />
      )}
    </div>
  );
}

type TopicFields = { name: string; slug: string; intro: string; imageId: string | null; isClosed: boolean };

function readFields(data: FormData): TopicFields {
  const said = (name: string) => String(data.get(name) ?? "");
  return {
    name: said("name"),
    slug: said("slug"),
    intro: said("intro"),
    imageId: pictureIdOf(data, "imageId"),
    isClosed: data.has("isClosed"),
  };
}
