import type { Metadata } from "next";
import { loadProposal } from "../../../../features/coalition/proposals/load-proposal.ts";
import { ProposalView } from "../../../../features/coalition/proposals/proposal-view.tsx";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { Marked } from "../../../../ui/marked.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "A proposed coalition";
const CRUMBS = [
  { label: "Coalitions", href: "/coalitions" },
  { label: "Proposals", href: "/coalitions/proposals" },
];

export const metadata: Metadata = { title: TITLE };

export default async function ProposalRoute({
  params,
  searchParams,
}: PageProps<"/coalitions/proposals/[key]">) {
  await currentPerson();
  const page = await ask(loadProposal(await api(), (await params).key, await searchParams));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const { title, recommendation } = page.value.proposal;
  return (
    <Marked marking={page.value.proposal.marking}>
      <PageTitle title={title} above={recommendation} crumbs={CRUMBS} />
      <ProposalView page={page.value} />
      <CommentsSection subject={{ kind: "coalition-proposal", key: recommendation }} />
    </Marked>
  );
}
