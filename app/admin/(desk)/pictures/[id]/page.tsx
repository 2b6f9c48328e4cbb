import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { formatDate } from "@/lib/format.ts";
import { findPicturePage } from "@/lib/media/media-admin-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { PageHead } from "../../../_components/page-head";
import { LibraryGrid } from "../../../_components/pictures/library-grid";
import { PictureActions } from "../../../_components/pictures/picture-actions.client";
import { PictureForm } from "../../../_components/pictures/picture-form.client";
import { PictureUses } from "../../../_components/pictures/picture-uses";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findPicturePage((await params).id);
  return { title: found ? found.picture.fileName : "Pictures" };
}

export default async function PicturePage({ params }: Props) {
  const user = await requirePermission("media.read");
  const [found, site] = await Promise.all([findPicturePage((await params).id), findSite()]);
  if (!found) notFound();
  const { picture, uses, counts, lookAlikes, refusal } = found;
  const may = { replace: can(user, "media.replace"), delete: can(user, "media.delete") };
  return (
    <>
      <BackLink href={adminRoutes.pictures()}>Pictures</BackLink>
      <PageHead
        title={picture.fileName}
        lead={`${picture.width} × ${picture.height} pixels, taken in on ${formatDate(picture.createdAt, "date", site.place)}`}
        actions={
          picture.hasOriginal && (
            <a href={adminRoutes.pictureOriginal(picture.id)} download className="tool-button">
              Download the original
            </a>
          )
        }
      />
      {refusal && <p className="mb-6 text-muted">{refusal}.</p>}
      <PictureForm picture={picture} isReadOnly={refusal !== null || picture.binnedAt !== null} />
      <div className="mt-12 grid gap-10 lg:grid-cols-2">
        <PictureUses uses={uses} counts={counts} />
        {(may.replace || may.delete) && <PictureActions picture={picture} isUsed={uses.length > 0} may={may} />}
      </div>
      {lookAlikes.length > 0 && (
        <section aria-labelledby="look-alikes" className="mt-12">
          <h2 id="look-alikes" className="tool-heading mb-4 border-t border-rule pt-4">
            Looks like it
          </h2>
          <LibraryGrid pictures={lookAlikes} />
        </section>
      )}
    </>
  );
}
