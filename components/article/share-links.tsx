type ShareLinksProps = { headline: string; url: string };

/** Plain links; nothing of the networks is loaded. */
function targets({ headline, url }: ShareLinksProps): { name: string; href: string }[] {
  const text = encodeURIComponent(headline);
  const address = encodeURIComponent(url);
  const both = encodeURIComponent(`${headline} ${url}`);
  return [
    { name: "E-mail", href: `mailto:?subject=${text}&body=${both}` },
    { name: "Bluesky", href: `https://bsky.app/intent/compose?text=${both}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { name: "WhatsApp", href: `https://wa.me/?text=${both}` },
    { name: "Telegram", href: `https://t.me/share/url?url=${address}&text=${text}` },
    { name: "X", href: `https://x.com/intent/post?text=${text}&url=${address}` },
  ];
}

export function ShareLinks(props: ShareLinksProps) {
  const button = "cursor-pointer py-1.5 underline decoration-accent";
  return (
    <section aria-labelledby="share-heading" className="no-print col-[text]">
      <h2 id="share-heading" className="type-kicker text-muted">
        Share this story
      </h2>
      <ul className="type-ui mt-1 flex flex-wrap gap-x-5">
        <li className="share-only">
          <button type="button" data-action="share" data-url={props.url} data-title={props.headline} className={button}>
            Share…
          </button>
        </li>
        <li className="js-only">
          <button type="button" data-action="copy" data-url={props.url} className={button} aria-live="polite">
            Copy link
          </button>
        </li>
        {targets(props).map((target) => (
          <li key={target.name}>
            <a href={target.href} rel="nofollow noopener" className="inline-block py-1.5 link-quiet">
              {target.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
