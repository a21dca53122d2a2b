import type { Metadata } from "next";
import { CommentsSection } from "../../../features/comments/comments-section.tsx";
import { commitmentKeyOf } from "../../../features/follow-through/one/commitment-address.ts";
import { CommitmentView } from "../../../features/follow-through/one/commitment-view.tsx";
import { loadCommitment } from "../../../features/follow-through/one/load-commitment.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { Marked } from "../../../ui/marked.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

export async function generateMetadata({ params }: PageProps<"/follow-through/[key]">): Promise<Metadata> {
  return { title: commitmentKeyOf((await params).key) };
}

export default async function CommitmentRoute({ params, searchParams }: PageProps<"/follow-through/[key]">) {
  const [client, { key: address }, { saved }, person] = await Promise.all([
    api(),
    params,
    searchParams,
    currentPerson(),
  ]);
  const key = commitmentKeyOf(address);
  const page = await ask(loadCommitment(client, key));
  if (!page.ok) return <RefusedState title={key} refusal={page.error} />;
  return (
    <Marked marking={page.value.detail.marking}>
      <CommitmentView
        page={page.value}
        person={person}
        saved={typeof saved === "string" ? saved : undefined}
      />
      <CommentsSection subject={{ kind: "commitment", key }} />
    </Marked>
  );
}
