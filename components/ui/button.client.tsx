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

/** A button; one `primary` a view. While `isPending` it stays focusable and does nothing. */
export function Button({ look = "plain", className = "", ...props }: Props) {
  return <Pressable {...props} className={`${LOOKS[look]} ${className}`} />;
}
