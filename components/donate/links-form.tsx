import { routes } from "@/lib/routes.ts";
import { Problem } from "./problem";

const PROBLEMS: Record<string, string> = {
  invalid: "Write an e-mail address, such as dana@example.org.",
  busy: "That was asked for often just now. Look into your mail, or try again in an hour.",
};

type LinksFormProps = {
  /** What was typed, when it was no address. */
  typed: string;
  state: string;
};

/** Asks for the address that gifts were given with; says nothing about whether there are any. */
export function LinksForm({ typed, state }: LinksFormProps) {
  const problem = PROBLEMS[state];
  return (
    <form
      action={routes.donateLinksSend()}
      method="post"
      noValidate
      className="max-w-[41.5rem] space-y-4 bg-raised p-6 md:p-8"
    >
      <div>
        <label htmlFor="email" className="type-ui mb-1.5 block font-semibold">
          E-mail address
        </label>
        <input
          type="email"
          id="email"
          name="email"
          autoComplete="email"
          maxLength={254}
          required
          defaultValue={typed}
          className="control w-full max-w-96"
          aria-describedby={problem && "email-problem"}
          aria-invalid={state === "invalid" || undefined}
        />
        {problem && <Problem id="email-problem" text={problem} />}
      </div>
      <button type="submit" className="action">
        Send the link
      </button>
      <p className="type-credit">We use the address for this mail only.</p>
    </form>
  );
}

/** Leads there, from wherever a donor may look for it. */
export function LinksAgain({ children }: { children: string }) {
  return (
    <p className="type-meta">
      {children}{" "}
      <a href={routes.donateLinks()} className="underline">
        Have the link sent again
      </a>
    </p>
  );
}
