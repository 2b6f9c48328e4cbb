import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findStoryEarnings } from "@/lib/donations/gift-admin-queries.ts";
import { formatMoney } from "@/lib/donations/money.ts";

/** What a story has brought in, for those who may know: a line for its page on the desk. */
export async function StoryEarnings({ articleId, slug }: { articleId: string; slug: string }) {
  const earnings = await findStoryEarnings(articleId);
  if (!earnings) return null;
  if (earnings.length === 0) return <p className="text-muted">No gift has come from this story yet.</p>;
  return (
    <ul>
      {earnings.map(({ currency, once, standing, gifts }) => (
        <li key={currency} className="tabular-nums">
          <Link href={adminRoutes.gifts(new URLSearchParams({ story: slug, status: "paid" }).toString())}>
            {formatMoney(once + standing, currency, "en")}
          </Link>{" "}
          from {gifts} {gifts === 1 ? "gift" : "gifts"}: {formatMoney(once, currency, "en")} once,{" "}
          {formatMoney(standing, currency, "en")} standing
        </li>
      ))}
    </ul>
  );
}
