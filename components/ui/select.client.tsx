"use client";

import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as SelectBase,
  type SelectProps,
  SelectValue,
} from "react-aria-components";
import { Field, type FieldProps } from "./field.client";

export type Option = { id: string; label: string; hint?: string };

type Props = FieldProps &
  Omit<SelectProps<Option, "single">, "children" | "className"> & { options: readonly Option[]; className?: string };

/** A choice of one among few; with many things to choose from, a search is kinder. */
export function Select({ label, hint, options, className = "", ...props }: Props) {
  return (
    <SelectBase {...props} className={className}>
      <Field label={label} hint={hint} isRequired={props.isRequired}>
        <Button className="tool-control flex cursor-pointer items-center justify-between gap-2 text-start">
          <SelectValue className="truncate">
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <span aria-hidden="true">▾</span>
        </Button>
      </Field>
      <Popover className="tool-popover min-w-(--trigger-width) overflow-auto">
        <ListBox items={options} className="max-h-80 overflow-auto py-1 outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="tool-option">
              {option.label}
              {option.hint && <span className="tool-hint block font-normal">{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </SelectBase>
  );
}
