"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { addTopic, removeTopic, saveTopic } from "@/lib/topics/topic-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { BasedForm } from "../forms/based-form.client";
import { RemoveButton } from "../forms/remove-button.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";
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
  const form = useFormBasis({
    stored: topic,
    read: readFields,
    // A topic that is closed is hot no longer.
    save: (fields, basis) => saveTopic({ ...fields, ...(fields.isClosed && { hotPosition: null }), ...basis }),
    making: { add: addTopic, done: "The topic is there. Stories can be given to it.", backTo: adminRoutes.topics() },
  });
  const restore = () => {
    const { version: _v, ...fields } = topic as TopicFormValue;
    return addTopic(fields);
  };
  return (
    <div className="max-w-3xl">
      <BasedForm form={form} make="Make the topic">
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
      </BasedForm>
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

function readFields(data: FormData) {
  const said = (name: string) => String(data.get(name) ?? "");
  return {
    name: said("name"),
    slug: said("slug"),
    intro: said("intro"),
    imageId: pictureIdOf(data, "imageId"),
    isClosed: data.has("isClosed"),
  };
}
