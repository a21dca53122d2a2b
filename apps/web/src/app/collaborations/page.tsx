import { RULES } from "@entente/domain";
import type { Metadata } from "next";
import { CollaborationsView } from "../../features/collaboration/list/collaborations-view.tsx";
import { loadCollaborations } from "../../features/collaboration/list/load-collaborations.ts";
import { loadCommentTotals } from "../../features/comments/load-comments.ts";
import { CHECK_PATH } from "../../features/forum/frame/forum-address.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { Link } from "../../ui/link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What is under way already";

export const metadata: Metadata = { title: TITLE };

export default async function CollaborationsRoute() {
  const [client, { role }] = await Promise.all([api(), currentPerson()]);
  const [page, comments] = await Promise.all([
    ask(loadCollaborations(client)),
    ask(loadCommentTotals(client, "collaboration")),
  ]);
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  if (!comments.ok) return <RefusedState title={TITLE} refusal={comments.error} />;
  const mayFound = RULES["found-collaboration"][role] !== undefined;
  return (
    <>
      <PageTitle title={TITLE} acts={mayFound && <Link href={CHECK_PATH}>Check and put on record</Link>} />
      <CollaborationsView page={page.value} comments={comments.value} />
    </>
  );
}
