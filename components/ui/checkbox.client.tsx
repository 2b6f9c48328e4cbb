"use client";

import type { ReactNode } from "react";
import {
  Checkbox as CheckboxBase,
  CheckboxGroup as CheckboxGroupBase,
  type CheckboxGroupProps,
  type CheckboxProps,
} from "react-aria-components";
import { Field, type FieldProps } from "./field.client";

type Props = Omit<CheckboxProps, "className" | "children"> & { children?: ReactNode; className?: string };

/** A yes or no. In a form an unticked one sends nothing: `readForm` callers read it by `data.has(name)`. */
export function Checkbox({ children, className = "", ...props }: Props) {
  return (
    <CheckboxBase {...props} className={`group flex cursor-pointer items-start gap-2.5 py-1 ${className}`}>
      <span
        aria-hidden="true"
        className="mt-0.5 grid size-4.5 flex-none place-items-center rounded-[2px] border border-control text-xs leading-none text-accent-ink group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent group-data-indeterminate:border-accent group-data-indeterminate:bg-accent"
      >
        <span className="hidden group-data-selected:inline">✓</span>
        <span className="hidden group-data-indeterminate:inline">–</span>
      </span>
      {children}
    </CheckboxBase>
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
