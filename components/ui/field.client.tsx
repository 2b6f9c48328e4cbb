"use client";

import type { ReactNode } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as TextFieldBase,
  type TextFieldProps,
} from "react-aria-components";

export type FieldProps = {
  label: string;
  /** One sentence that helps to fill the field in. */
  hint?: ReactNode;
};

/** A field's label, hint and error, wired to its control once, for every field of the admin. */
export function Field({
  label,
  hint,
  isRequired,
  children,
}: FieldProps & { isRequired?: boolean; children: ReactNode }) {
  return (
    <>
      <Label className="tool-label mb-1 block">
        {label}
        {isRequired && <span className="font-normal text-muted"> (needed)</span>}
      </Label>
      {children}
      <FieldError className="tool-error mt-1 block" />
      {hint && (
        <Text slot="description" className="tool-hint mt-1 block">
          {hint}
        </Text>
      )}
    </>
  );
}

type TextProps = FieldProps &
  Omit<TextFieldProps, "children" | "className"> & {
    /** More than one: a field of several lines. */
    rows?: number;
    className?: string;
    placeholder?: string;
    /** Said of the text so far, such as how long it is. */
    note?: ReactNode;
  };

/** A line of text, or several. The name is the path of the field in the action's input ("links.0.url"). */
export function TextField({ label, hint, rows = 1, className = "", placeholder, note, ...props }: TextProps) {
  return (
    <TextFieldBase {...props} className={className}>
      <Field label={label} hint={hint} isRequired={props.isRequired}>
        {rows > 1 ? (
          <TextArea rows={rows} placeholder={placeholder} className="tool-control" />
        ) : (
          <Input placeholder={placeholder} className="tool-control" />
        )}
        {note}
      </Field>
    </TextFieldBase>
  );
}
