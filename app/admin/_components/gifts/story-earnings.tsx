import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findStoryEarnings } from "@/lib/donations/gift-admin-queries.ts";
import { formatMoney } from "@/lib/donations/money.ts";

/** What a story has brought in, under its page on the desk, for those who may know. */
export async function StoryEarnings({ articleId, slug }: { articleId: string; slug: string }) {
  const earnings = await findStoryEarnings(articleId);
  if (!earnings) return null;
  return (
    <section aria-labelledby="earnings-heading" className="mt-10 border-t border-rule pt-4">
      <h2 id="earnings-heading" className="tool-heading">
        What it has brought in
      </h2>
      {earnings.length === 0 && <p className="text-muted">No gift has come from this story yet.</p>}
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
    </section>
  );
}
