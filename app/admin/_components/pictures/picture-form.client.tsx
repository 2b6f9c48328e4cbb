"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { saveMedia } from "@/lib/media/media-actions.ts";
import type { PictureDetails } from "@/lib/media/media-library-finder.ts";
import { type FocalPoint, FocalPointField } from "./focal-point.client";

/** A licence holds to the end of the day that is entered. */
const END_OF_DAY = "T23:59:59.000Z";

/** What is true of a picture wherever it is used. */
export function PictureForm({ picture, isReadOnly }: { picture: PictureDetails; isReadOnly: boolean }) {
  const router = useRouter();
  const [isDecorative, setDecorative] = useState(picture.isDecorative);
  const [point, setPoint] = useState<FocalPoint>(picture);
  const form = useActionForm(saveMedia, {
    read: (data) => {
      const said = (name: string) => String(data.get(name) ?? "");
      const expires = said("licenceExpiresAt");
      const details = {
        alt: said("alt"),
        isDecorative,
        caption: said("caption"),
        credit: said("credit"),
        creditUrl: said("creditUrl"),
        licence: said("licence"),
        licenceUrl: said("licenceUrl"),
        licenceExpiresAt: expires ? new Date(`${expires}${END_OF_DAY}`) : null,
        focalX: point.focalX,
        focalY: point.focalY,
      };
      return { id: picture.id, baseVersion: picture.version, details };
    },
    onDone: () => {
      showToast({ message: "Saved. Every page that shows the picture shows it so." });
      router.refresh();
    },
  });
  const fields = (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <FocalPointField picture={picture} point={point} onChange={setPoint} isReadOnly={isReadOnly} />
      <div className="grid content-start gap-5">
        <TextField
          name="alt"
          label="Alternative text"
          hint="What the picture shows, in a sentence, for those who cannot see it."
          rows={3}
          defaultValue={picture.storedAlt}
          isDisabled={isDecorative || isReadOnly}
        />
        <Checkbox
          isSelected={isDecorative}
          onChange={setDecorative}
          isDisabled={isReadOnly}
          hint="It says nothing that the text does not say; screen readers pass over it."
        >
          Decorative
        </Checkbox>
        <TextField
          name="caption"
          label="Caption"
          hint="Offered wherever the picture is placed; each use can say something else."
          rows={2}
          defaultValue={picture.caption}
          isReadOnly={isReadOnly}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="credit"
            label="Credit"
            defaultValue={picture.credit}
            isReadOnly={isReadOnly}
            placeholder="Rafael Quint / Agency"
          />
          <TextField
            name="creditUrl"
            label="Credit links to"
            type="url"
            defaultValue={picture.creditUrl ?? ""}
            isReadOnly={isReadOnly}
          />
          <TextField
            name="licence"
            label="Licence"
            defaultValue={picture.licence}
            isReadOnly={isReadOnly}
            placeholder="CC BY 4.0"
          />
          <TextField
            name="licenceUrl"
            label="Licence links to"
            type="url"
            defaultValue={picture.licenceUrl ?? ""}
            isReadOnly={isReadOnly}
          />
          <TextField
            name="licenceExpiresAt"
            label="Licence ends on"
            type="date"
            hint="Empty when it does not end. It is listed a month before."
            defaultValue={picture.licenceExpiresAt?.toISOString().slice(0, 10) ?? ""}
            isReadOnly={isReadOnly}
          />
        </div>
      </div>
    </div>
  );
  return isReadOnly ? (
    fields
  ) : (
    <ActionForm form={form} submit="Save">
      {fields}
    </ActionForm>
  );
}
