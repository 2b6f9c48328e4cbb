import type { Metadata } from "next";
import { Gate } from "../_components/gate";
import { ForgottenForm } from "./forgotten-form.client";

export const metadata: Metadata = { title: "Another password" };

export default function ForgottenPage() {
  return (
    <Gate title="Another password" lead="We mail you a link to choose one.">
      <ForgottenForm />
    </Gate>
  );
}
