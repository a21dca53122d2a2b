import type { Metadata } from "next";
import { loadCommentTotals } from "../../features/comments/load-comments.ts";
import { loadPooling } from "../../features/pooling/overview/load-pooling.ts";
import { PoolingView } from "../../features/pooling/overview/pooling-view.tsx";
import { RECORD_HOLDING_PATH, savedHolding } from "../../features/pooling/pooling-address.ts";
import { checkRecord } from "../../features/pooling/record/may-record.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { Link } from "../../ui/link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Which data could be pooled, and what stands in the way";

export const metadata: Metadata = { title: TITLE };

export default async function PoolingRoute({ searchParams }: PageProps<"/pooling">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const [page, comments] = await Promise.all([
    ask(loadPooling(client)),
    ask(loadCommentTotals(client, "data-holding")),
  ]);
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  if (!comments.ok) return <RefusedState title={TITLE} refusal={comments.error} />;
  return (
    <>
      <PageTitle
        title={TITLE}
        acts={checkRecord(person).ok && <Link href={RECORD_HOLDING_PATH}>Record a holding</Link>}
      />
      <PoolingView
        page={page.value}
        comments={comments.value}
        person={person}
        saved={savedHolding(parameters)}
      />
    </>
  );
}
