"use client";

import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { Form } from "react-aria-components";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { type Failure, failure, type Outcome, type Problem } from "@/lib/errors.ts";
import { Button } from "./button.client";
import { readForm } from "./read-form.ts";
import { replayTyped } from "./replay-typed.ts";
import { useIsReady } from "./use-is-ready.client.ts";

/**
 * The one form pattern. A form sends its fields to an action; what is wrong appears beside the field whose name is
 * the problem's path, what belongs to no field above the form, and everything typed stays where it is:
 *
 *   const form = useActionForm(saveSection, {
 *     read: (data) => ({ ...readForm(data), id, inNavigation: data.has("inNavigation") }),
 *     onDone: () => showToast({ message: "Saved" }),
 *   });
 *   return (
 *     <ActionForm form={form} submit="Save">
 *       <TextField name="name" label="Name" defaultValue={section.name} isRequired />
 *     </ActionForm>
 *   );
 *
 * Fields hold their own values (`defaultValue`); use `value` only for what the form itself has to react to.
 */
export function useActionForm<Input, T extends object>(
  action: (input: Input) => Promise<Outcome<T>>,
  options: {
    /** The action's input from the form's fields; by default the fields as they are named. */
    read?: (data: FormData) => Input;
    onDone?: (result: T) => void;
  } = {},
) {
  const [failed, setFailed] = useState<{ failure: Failure; loose: Problem[] } | null>(null);
  const [isPending, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => replayTyped(ref.current), []);
  useEffect(() => {
    const form = ref.current;
    form?.addEventListener("input", leaveFault);
    return () => form?.removeEventListener("input", leaveFault);
  }, []);
  useEffect(() => {
    if (failed) focusFirstProblem(ref.current);
  }, [failed]);

  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const input = options.read ? options.read(data) : (readForm(data) as Input);
    startTransition(async () => {
      const outcome = await action(input).catch(() => failure("fault", NO_ANSWER));
      if (!outcome.ok) {
        const loose = outcome.problems.filter(({ field }) => !field || !form.elements.namedItem(field));
        startTransition(() => setFailed({ failure: outcome, loose }));
        return;
      }
      startTransition(() => setFailed(null));
      options.onDone?.(outcome);
    });
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) submit(event.currentTarget);
  };
  return {
    ref,
    onSubmit,
    isPending,
    /** Takes away what is said to be wrong. */
    clear: useCallback(() => setFailed(null), []),
    failure: failed?.failure ?? null,
    /** Problems that belong to no field of the form. */
    loose: failed?.loose ?? [],
    errors: failed ? errorsByField(failed.failure.problems) : undefined,
  };
}

const NO_ANSWER = "The site did not answer. What you typed is still here: try again when you are online.";

function errorsByField(problems: Problem[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { field, message } of problems) {
    if (!field) continue;
    errors[field] ??= [];
    errors[field].push(message);
  }
  return errors;
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  // React Aria marks the fields in an effect of its own, after this one.
  requestAnimationFrame(() => {
    const target = form?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"], [data-invalid] button');
    target?.focus();
  });
}

type ActionFormProps = {
  form: ReturnType<typeof useActionForm<never, object>> | Omit<ReturnType<typeof useActionForm>, "never">;
  children: ReactNode;
  /** What the button that sends the form says. */
  submit: string;
  /** What can be done about what is wrong with the form as a whole. */
  remedies?: ReactNode;
  /** Further buttons. */
  actions?: ReactNode;
  className?: string;
  /** Keeps the button in sight: for forms longer than the screen. */
  isLong?: boolean;
};

const FOOT = "flex flex-wrap items-center gap-3";
const FOOT_IN_SIGHT = `${FOOT} form-foot sticky bottom-0 z-10 border-t border-rule bg-paper py-3`;

export function ActionForm(props: ActionFormProps) {
  const { form, children, submit, remedies, actions, className = "grid grid-cols-1 gap-5", isLong = false } = props;
  const { ref, onSubmit, isPending, loose, errors } = form;
  const isReady = useIsReady();
  return (
    // Sent by POST, never in an address, should a browser send it by itself.
    <Form
      ref={ref}
      method="post"
      onSubmit={onSubmit}
      validationBehavior="aria"
      validationErrors={errors}
      className={className}
    >
      <FormProblems problems={loose}>{remedies}</FormProblems>
      {children}
      <div className={`col-span-full ${isLong ? FOOT_IN_SIGHT : FOOT}`}>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={!isReady}>
          {submit}
        </Button>
        {actions}
      </div>
    </Form>
  );
}

/**
 * A fault goes with the first key that changes its field. React Aria waits until the field is left: by then the button
 * is being pressed, which would move away from under the pointer as the sentence goes, and nothing would be sent.
 */
function leaveFault({ target }: Event): void {
  if (target instanceof HTMLElement && target.getAttribute("aria-invalid") === "true")
    target.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What is wrong with a form as a whole, and what can be done about it. */
export function FormProblems({ problems, children }: { problems: Problem[]; children?: ReactNode }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="border-s-2 border-accent bg-raised px-4 py-3 outline-none">
      {problems.map(({ message, code }) => (
        <p key={message}>
          {message}{" "}
          {code === "signed_out" && (
            <a href={adminRoutes.signIn()} target="_blank" rel="noreferrer" className="underline">
              Sign in
            </a>
          )}
        </p>
      ))}
      {children}
    </div>
  );
}
