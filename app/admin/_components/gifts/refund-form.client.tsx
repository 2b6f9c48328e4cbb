"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { refundGiftAction } from "@/lib/donations/gift-actions.ts";
import { useRefresh } from "../use-refresh.client.ts";

type Props = {
  giftId: string;
  /** What can go back, in plain digits and as people read it. */
  left: string;
  most: string;
  isStanding: boolean;
};

/** Asks once more, with the sum, before money goes back. */
export function RefundGift(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog title="Refund this gift?" trigger={{ label: "Refund" }} isOpen={isOpen} onOpenChange={setOpen}>
      {(close) => <RefundForm {...props} close={close} />}
    </Dialog>
  );
}

function RefundForm({ giftId, left, most, isStanding, close }: Props & { close: () => void }) {
  // The form's own mark: however often it is sent, it is one refund.
  const [id] = useState(() => crypto.randomUUID());
  const refresh = useRefresh();
  const form = useActionForm(refundGiftAction, {
    read: (data) => ({ id, giftId, amount: String(data.get("amount") ?? "") }),
    onDone: () => {
      close();
      showToast({ message: "The provider is being asked" });
      refresh();
    },
  });
  return (
    <ActionForm form={form} submit="Refund it">
      <TextField
        name="amount"
        label="How much goes back"
        defaultValue={left}
        inputMode="decimal"
        hint={`At most ${most}. Fees that the provider has kept do not come back.`}
        isRequired
      />
      <p>
        The money goes to the card or account that it came from, and this cannot be undone. Here it counts as refunded
        when the provider has confirmed it.
        {isStanding && " The standing gift runs on: end it at the provider, or send the donor the link to end it."}
      </p>
    </ActionForm>
  );
}
