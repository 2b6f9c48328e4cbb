"use client";

import type { ReactNode } from "react";
import {
  CheckboxButton,
  CheckboxField,
  type CheckboxFieldProps,
  CheckboxGroup as CheckboxGroupBase,
  type CheckboxGroupProps,
  Text,
} from "react-aria-components";
import { Field, type FieldProps } from "./field.client";

type Props = Omit<CheckboxFieldProps, "className" | "children"> & {
  /** What is said yes or no to. */
  children?: ReactNode;
  /** One sentence that helps to decide; read aloud after the name, and no part of it. */
  hint?: ReactNode;
  className?: string;
};

/** A yes or no. In a form an unticked one sends nothing: `readForm` callers read it by `data.has(name)`. */
export function Checkbox({ children, hint, className = "", ...props }: Props) {
  return (
    <CheckboxField {...props} className={className}>
      <CheckboxButton className="group flex cursor-pointer items-start gap-2.5 py-1">
        <span
          aria-hidden="true"
          className="mt-0.5 grid size-4.5 flex-none place-items-center rounded-[2px] border border-control text-xs leading-none text-accent-ink group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent group-data-indeterminate:border-accent group-data-indeterminate:bg-accent"
        >
          <span className="hidden group-data-selected:inline">✓</span>
          <span className="hidden group-data-indeterminate:inline">–</span>
        </span>
        {children && <span>{children}</span>}
      </CheckboxButton>
      {hint && (
        <Text slot="description" className="tool-hint block ps-7 pb-1">
          {hint}
        </Text>
      )}
    </CheckboxField>
  );
}

/** Any number among few. */
export function CheckboxGroup({
  label,
  hint,
  children,
  ...props
}: FieldProps & Omit<CheckboxGroupProps, "children"> & { children: ReactNode }) {
  return (
    <CheckboxGroupBase {...props}>
      <Field label={label} hint={hint}>
        {children}
      </Field>
    </CheckboxGroupBase>
  );
}
