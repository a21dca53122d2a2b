import type { Metadata } from "next";
import { loadCommentTotals } from "../../features/comments/load-comments.ts";
import { mayAct } from "../../features/follow-through/one/may-act.ts";
import { RIVALRY_PATH, STATE_PATH } from "../../features/tension/frame/tension-address.ts";
import { loadTensions } from "../../features/tension/overview/load-tensions.ts";
import { TensionsView } from "../../features/tension/overview/tensions-view.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { Alert } from "../../ui/alert.tsx";
import { Link } from "../../ui/link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What pulls against what";

export const metadata: Metadata = { title: TITLE };

export default async function TensionsRoute({ searchParams }: PageProps<"/tensions">) {
  const [client, { saved }, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const [page, comments] = await Promise.all([
    ask(loadTensions(client)),
    ask(loadCommentTotals(client, "tension")),
  ]);
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  if (!comments.ok) return <RefusedState title={TITLE} refusal={comments.error} />;
  const mayState = mayAct(person, "state-tension");
  return (
    <>
      <PageTitle
        title={TITLE}
        acts={
          mayState && (
            <>
              <Link href={STATE_PATH}>State a tension</Link> <Link href={RIVALRY_PATH}>Rate a rivalry</Link>
            </>
          )
        }
      />
      {saved === "yes" && <Alert kind="success">Saved.</Alert>}
      <TensionsView page={page.value} comments={comments.value} mayState={mayState} />
    </>
  );
}
