import type { Metadata } from "next";
import type { Parameters } from "../../features/recommendations/list-address.ts";
import { loadAsked, loadCounts, loadRows } from "../../features/recommendations/load-list.ts";
import { RecommendationList } from "../../features/recommendations/recommendation-list.tsx";
import { api } from "../../lib/api.ts";
import { currentPerson } from "../../lib/session.ts";
import { Marked } from "../../ui/marked.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Who owes what";
const ROWS_PER_PAGE = 50;

export const metadata: Metadata = { title: TITLE };

interface RecommendationsPageProps {
  readonly searchParams: Promise<Parameters>;
}

export default async function RecommendationsPage({ searchParams }: RecommendationsPageProps) {
  const [person, asked] = await Promise.all([currentPerson(), loadAsked(await searchParams)]);
  if (!asked.ok) return <RefusedState title={TITLE} refusal={asked.error} />;
  const [list, counts] = await Promise.all([
    loadRows(asked.value, ROWS_PER_PAGE, await api()),
    loadCounts(asked.value.address),
  ]);
  if (!list.ok) return <RefusedState title={TITLE} refusal={list.error} />;
  if (!counts.ok) return <RefusedState title={TITLE} refusal={counts.error} />;
  return (
    <Marked marking={counts.value.matching.marking}>
      <RecommendationList title={TITLE} person={person} list={list.value} counts={counts.value} />
    </Marked>
  );
}
