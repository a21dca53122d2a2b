import { RULES } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { COLLABORATIONS_PATH } from "../../../../features/collaboration/collaboration-address.ts";
import { loadCollaborations } from "../../../../features/collaboration/list/load-collaborations.ts";
import { CollaborationActs } from "../../../../features/collaboration/one/collaboration-acts.tsx";
import { CollaborationView } from "../../../../features/collaboration/one/collaboration-view.tsx";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { Alert } from "../../../../ui/alert.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "One collaboration";

export const metadata: Metadata = { title: TITLE };

export default async function CollaborationRoute({
  params,
  searchParams,
}: PageProps<"/collaborations/joint-work/[id]">) {
  const [client, { id }, parameters, { role }] = await Promise.all([
    api(),
    params,
    searchParams,
    currentPerson(),
  ]);
  const page = await ask(loadCollaborations(client));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const { collaborations, foundings, changes, names } = page.value;
  const collaboration = collaborations.find((one) => one.id === id) ?? notFound();
  const mayChange = RULES["found-collaboration"][role] !== undefined;
  return (
    <>
      <PageTitle
        title={collaboration.title}
        crumbs={[{ label: "Joint work", href: COLLABORATIONS_PATH }]}
        acts={mayChange && <CollaborationActs collaboration={collaboration} />}
      />
      {parameters["saved"] === "yes" && <Alert kind="success">What you put down is on record.</Alert>}
      <CollaborationView
        collaboration={collaboration}
        founding={foundings.get(collaboration.id) ?? null}
        changes={changes.get(collaboration.id) ?? []}
        names={names}
      />
      <CommentsSection subject={{ kind: "collaboration", key: collaboration.id }} />
    </>
  );
}
