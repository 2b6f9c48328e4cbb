import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { PageHead } from "../_components/page-head";

/** What is not there, or not for this person: the two are not told apart. */
export default function DeskNotFound() {
  return (
    <>
      <PageHead title="There is nothing here" lead="It was deleted, it never was, or it is not for your role." />
      <a href={adminRoutes.stories()} className="tool-button">
        To the stories
      </a>
    </>
  );
}
