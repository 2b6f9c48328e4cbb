"use client";

import { TextField } from "@/components/ui/field.client";
import { momentOf, wallClock } from "@/lib/zoned-time.ts";

type Props = {
  name: string;
  label: string;
  moment: Date | null;
  /** The magazine's time zone, which the field is in. */
  timeZone: string;
  hint?: string;
  isRequired?: boolean;
};

/** A date and time in the magazine's time zone, which is named beside it. */
export function MomentField({ name, label, moment, timeZone, hint, isRequired }: Props) {
  return (
    <TextField
      name={name}
      label={label}
      type="datetime-local"
      defaultValue={moment ? wallClock(moment, timeZone) : ""}
      isRequired={isRequired}
      hint={`${hint ? `${hint} ` : ""}Time in ${zoneName(timeZone)}.`}
    />
  );
}

/** The field's value; null when it is empty. */
export function momentIn(data: FormData, name: string, timeZone: string): Date | null {
  return momentOf(String(data.get(name) ?? ""), timeZone);
}

/** "Asia/Tashkent" is "Tashkent". */
export function zoneName(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
