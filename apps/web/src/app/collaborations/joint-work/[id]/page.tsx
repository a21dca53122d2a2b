import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { COLLABORATIONS_PATH } from "../../../../features/collaboration/collaboration-address.ts";
import { loadCollaborations } from "../../../../features/collaboration/list/load-collaborations.ts";
import { CollaborationView } from "../../../../features/collaboration/one/collaboration-view.tsx";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "One collaboration";

export const metadata: Metadata = { title: TITLE };

export default async function CollaborationRoute({ params }: PageProps<"/collaborations/joint-work/[id]">) {
  const [client, { id }] = await Promise.all([api(), params]);
  const page = await ask(loadCollaborations(client));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const { collaborations, foundings, names } = page.value;
  const collaboration = collaborations.find((one) => one.id === id) ?? notFound();
  return (
    <>
      <PageTitle title={collaboration.title} crumbs={[{ label: "Joint work", href: COLLABORATIONS_PATH }]} />
      <CollaborationView
        collaboration={collaboration}
        founding={foundings.get(collaboration.id) ?? null}
        names={names}
      />
      <CommentsSection subject={{ kind: "collaboration", key: collaboration.id }} />
    </>
  );
}
