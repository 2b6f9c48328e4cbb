"use client";

import type { ReactNode } from "react";
import { type ButtonProps, Button as Pressable } from "react-aria-components";

export type ButtonLook = "primary" | "plain" | "quiet";

const LOOKS: Record<ButtonLook, string> = {
  primary: "tool-button tool-button-primary",
  plain: "tool-button",
  quiet: "tool-button tool-button-quiet",
};

type Props = Omit<ButtonProps, "className" | "children"> & {
  look?: ButtonLook;
  className?: string;
  children: ReactNode;
};

/**
 * A button; one `primary` a view. While `isPending` it stays focusable and does nothing. React Aria's own `isPending`
 * is not used: it puts a picture without a name into its live region, which outlives the button, and says the
 * button's name twice. What came of it is said by a notice or beside a field.
 */
export function Button({ look = "plain", className = "", isPending = false, type, onPress, ...props }: Props) {
  return (
    <Pressable
      {...props}
      // Enter in a field sends nothing either.
      type={isPending ? "button" : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || props["aria-disabled"]}
      data-pending={isPending || undefined}
      className={`${LOOKS[look]} ${className}`}
    />
  );
}
