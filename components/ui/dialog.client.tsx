"use client";

import type { ReactNode } from "react";
import { Dialog as DialogBase, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button, type ButtonLook } from "./button.client";

type Props = {
  title: string;
  /** Told how to close it. */
  children: (close: () => void) => ReactNode;
  /** The button that opens it; without one, `isOpen` and `onOpenChange` say. */
  trigger?: { label: string; look?: ButtonLook };
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  width?: keyof typeof WIDTHS;
};

const WIDTHS = { narrow: "max-w-md", medium: "max-w-xl", wide: "max-w-3xl" };

/** Something to answer before going on. Escape and a press beside it close it; the focus returns to where it was. */
export function Dialog({ trigger, isOpen, onOpenChange, ...content }: Props) {
  if (!trigger) return <Sheet {...content} isOpen={isOpen} onOpenChange={onOpenChange} />;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button look={trigger.look}>{trigger.label}</Button>
      <Sheet {...content} />
    </DialogTrigger>
  );
}

function Sheet({ title, children, width = "narrow", ...open }: Omit<Props, "trigger">) {
  return (
    <ModalOverlay {...open} isDismissable className="tool-overlay">
      <Modal className={`tool-popover max-h-[90dvh] w-full overflow-auto ${WIDTHS[width]}`}>
        <DialogBase className="desk p-5 outline-none sm:p-6">
          {({ close }) => (
            <>
              <div className="mb-4 flex items-start justify-between gap-4">
                <Heading slot="title" className="tool-heading">
                  {title}
                </Heading>
                <Button look="quiet" onPress={close} aria-label="Close" className="-me-2 -mt-2">
                  <span aria-hidden="true">✕</span>
                </Button>
              </div>
              {children(close)}
            </>
          )}
        </DialogBase>
      </Modal>
    </ModalOverlay>
  );
}
