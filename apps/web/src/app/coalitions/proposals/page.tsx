import type { Metadata } from "next";
import { ProposalsList } from "../../../features/coalition/proposals/proposals-list.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which coalitions are proposed";

export const metadata: Metadata = { title: TITLE };

export default async function ProposalsRoute() {
  await currentPerson();
  const { coalition, reference } = await api();
  const answer = await ask(Promise.all([coalition.proposals.query(), reference.vocabulary.query()]));
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const [page, vocabulary] = answer.value;
  return (
    <Marked marking={page.marking}>
      <PageTitle title={TITLE} />
      <ProposalsList page={page} vocabulary={vocabulary} />
    </Marked>
  );
}
