import type { Metadata } from "next";
import { MapView } from "../../../features/forum/list/map-view.tsx";
import { namesOf } from "../../../features/recommendation/words/names.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Who meets whom, and how often";

export const metadata: Metadata = { title: TITLE };

export default async function ForumMapRoute() {
  const client = await api();
  const answer = await ask(Promise.all([client.forum.map.query({}), client.reference.vocabulary.query()]));
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const [map, vocabulary] = answer.value;
  return (
    <>
      <PageTitle title={TITLE} />
      <MapView map={map} names={namesOf(vocabulary)} />
    </>
  );
}
