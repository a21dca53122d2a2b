import type { Metadata } from "next";
import { loadClearancesAbout } from "../../../features/clearance/list/load-about.ts";
import { keyOf, recommendationDetail } from "../../../features/recommendation/load.ts";
import { RecordPage } from "../../../features/recommendation/record/record-page.tsx";
import { namesOf } from "../../../features/recommendation/words/names.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

interface RecommendationPageProps {
  readonly params: Promise<{ readonly key: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: RecommendationPageProps): Promise<Metadata> {
  const key = keyOf((await params).key);
  const answer = await recommendationDetail(key);
  return { title: answer.ok ? `${key} ${answer.value.record.recommendation.title}` : key };
}

export default async function RecommendationPage({ params, searchParams }: RecommendationPageProps) {
  const [{ key: address }, { saved }] = await Promise.all([params, searchParams]);
  const key = keyOf(address);
  const client = await api();
  const [person, answer, vocabulary, gain, commitments, clearances] = await Promise.all([
    currentPerson(),
    recommendationDetail(key),
    ask(client.reference.vocabulary.query()),
    ask(client.alignment.gain.query({ recommendation: key })),
    ask(client.commitment.list.query({ recommendation: key })),
    ask(loadClearancesAbout(client, key)),
  ]);
  if (!answer.ok) return <RefusedState title={key} refusal={answer.error} />;
  if (!vocabulary.ok) return <RefusedState title={key} refusal={vocabulary.error} />;
  if (!gain.ok) return <RefusedState title={key} refusal={gain.error} />;
  if (!commitments.ok) return <RefusedState title={key} refusal={commitments.error} />;
  if (!clearances.ok) return <RefusedState title={key} refusal={clearances.error} />;
  return (
    <RecordPage
      detail={answer.value}
      names={namesOf(vocabulary.value)}
      gain={gain.value}
      commitments={commitments.value}
      clearances={clearances.value}
      person={person}
      saved={typeof saved === "string" ? saved : undefined}
    />
  );
}
