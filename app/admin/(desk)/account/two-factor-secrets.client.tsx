"use client";

import { Button } from "@/components/ui/button.client";

/** The app's secret, to follow as a link on a phone or to type into the app. */
export function AppSecret({ uri }: { uri: string }) {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return (
    <div className="grid gap-2">
      <p>
        Make a new entry in your authenticator app: on the phone itself, <a href={uri}>open the app from here</a>. On
        another device, choose "enter a key" in the app and type:
      </p>
      <code className="border border-rule bg-raised p-3 text-base tracking-wide break-all select-all">
        {secret.match(/.{1,4}/g)?.join(" ")}
      </code>
    </div>
  );
}

/** The codes that open the account when the phone is lost; shown once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const text = `${codes.join("\n")}\n`;
  return (
    <div className="grid gap-2">
      <p>
        Keep these recovery codes where you keep important papers. Each works once, when your phone is not at hand. They
        are not shown again.
      </p>
      <ul className="columns-2 border border-rule bg-raised p-3">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex gap-3">
        <Button onPress={() => navigator.clipboard.writeText(text)}>Copy</Button>
        <a
          className="tool-button"
          download="recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Save as a file
        </a>
      </div>
    </div>
  );
}
