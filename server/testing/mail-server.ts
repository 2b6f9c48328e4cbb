import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { to: string[]; subject: string; text: string };
export type MailServer = { mails: ReceivedMail[]; close: () => Promise<void> };

/** A real SMTP server on this machine, which keeps what it is sent. */
export async function openMailServer(port: number): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      text(stream).then((raw) => {
        mails.push({ to, ...readMail(raw) });
        done();
      }, done);
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return { mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function readMail(raw: string): { subject: string; text: string } {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const subject = /^Subject: (.*(?:\r\n\s.*)*)/m.exec(head)?.[1]?.replace(/\r\n\s/g, " ") ?? "";
  return { subject, text: unfold(body.join("\n\n")) };
}

/** Quoted-printable (RFC 2045): long lines are folded with "=" at their end. */
function unfold(body: string): string {
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
