"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { saveMedia } from "@/lib/media/media-actions.ts";
import type { PictureDetails } from "@/lib/media/media-library-finder.ts";
import { BasedForm } from "../forms/based-form.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";
import { type FocalPoint, FocalPointField } from "./focal-point.client";

/** A licence holds to the end of the day that is entered. */
const END_OF_DAY = "T23:59:59.000Z";

type Props = { picture: PictureDetails; isReadOnly: boolean };

/** What is true of a picture wherever it is used. */
export function PictureForm({ picture, isReadOnly }: Props) {
  const form = useFormBasis({
    stored: picture,
    read: readFields,
    save: (details, basis) => saveMedia({ ...basis, details }),
    saved: "Saved. Every page that shows the picture shows it so.",
  });
  const fields = <PictureFields picture={picture} isReadOnly={isReadOnly} />;
  return isReadOnly ? fields : <BasedForm form={form}>{fields}</BasedForm>;
}

function PictureFields({ picture, isReadOnly }: Props) {
  const [isDecorative, setDecorative] = useState(picture.isDecorative);
  const [point, setPoint] = useState<FocalPoint>(picture);
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <FocalPointField picture={picture} point={point} onChange={setPoint} isReadOnly={isReadOnly} />
      <input type="hidden" name="focalX" value={point.focalX} />
      <input type="hidden" name="focalY" value={point.focalY} />
      <div className="grid content-start gap-5">
        <TextField
          name="alt"
          label="Alternative text"
          hint="What the picture shows, in a sentence, for those who cannot see it."
          rows={3}
          defaultValue={picture.storedAlt}
          // Not disabled: what it says is sent and kept, should the picture be no decoration after all.
          isReadOnly={isDecorative || isReadOnly}
        />
        <Checkbox
          name="isDecorative"
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
}

function readFields(data: FormData) {
  const said = (name: string) => String(data.get(name) ?? "");
  const expires = said("licenceExpiresAt");
  return {
    alt: said("alt"),
    isDecorative: data.has("isDecorative"),
    caption: said("caption"),
    credit: said("credit"),
    creditUrl: said("creditUrl"),
    licence: said("licence"),
    licenceUrl: said("licenceUrl"),
    licenceExpiresAt: expires ? new Date(`${expires}${END_OF_DAY}`) : null,
    focalX: Number(said("focalX")),
    focalY: Number(said("focalY")),
  };
}
