"use client";

import { Button } from "@/components/ui/button.client";
import { QrCode } from "@/components/ui/qr-code";

/** The app's secret: for its camera, as a link on the phone itself, and to type. */
export function AppSecret({ uri }: { uri: string }) {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return (
    <div className="grid gap-4 sm:grid-cols-[11rem_1fr]">
      <div className="size-44 border border-rule">
        <QrCode text={uri} label="Code to scan with your authenticator app; the key beside it says the same" />
      </div>
      <div className="grid content-start gap-2">
        <p>
          Make a new entry in your authenticator app and scan this. On the phone itself,{" "}
          <a href={uri} className="underline">
            open the app from here
          </a>
          . Where neither works, choose "enter a key" in the app and type:
        </p>
        <code className="border border-rule bg-raised p-2 tracking-wide break-words select-all">
          {secret.match(/.{1,4}/g)?.join(" ")}
        </code>
      </div>
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
