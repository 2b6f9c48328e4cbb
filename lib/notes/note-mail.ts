import type { Db } from "../db.ts";
import { env } from "../env.ts";
import type { Mail } from "../mail/mail.ts";

/** The mails that tell people that a note speaks to them; none for a note or an account that is gone. */
export async function noteMails(db: Db, noteId: string, userIds: string[]): Promise<Mail[]> {
  const note = await db.storyNote.findUnique({
    where: { id: noteId },
    select: { text: true, anchor: true, actorName: true, article: { select: { id: true, headline: true } } },
  });
  if (!note) return [];
  const people = await db.user.findMany({
    where: { id: { in: userIds }, deactivatedAt: null },
    select: { email: true },
  });
  const { headline, id } = note.article;
  const quote = (note.anchor as { quote?: unknown } | null)?.quote;
  const text = [
    `${note.actorName} wrote to you about “${headline}”:`,
    ...(typeof quote === "string" ? [`On the passage “${quote}”:`] : []),
    note.text,
    `The story: ${env().SITE_URL}/admin/stories/${id}`,
  ].join("\n\n");
  return people.map(({ email }) => ({ to: email, subject: `A note for you: ${headline}`, text }));
}
