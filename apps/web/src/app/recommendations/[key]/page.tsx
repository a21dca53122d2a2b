import { RULES } from "@entente/domain";
import type { Metadata } from "next";
import { loadComments } from "../../../features/comments/load-comments.ts";
import { keyOf, loadAround, recommendationDetail } from "../../../features/recommendation/load.ts";
import { RecordPage } from "../../../features/recommendation/record/record-page.tsx";
import { namesOf } from "../../../features/recommendation/words/names.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { Marked } from "../../../ui/marked.tsx";
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
  const person = await currentPerson();
  const [answer, vocabulary, around, comments] = await Promise.all([
    recommendationDetail(key),
    ask(client.reference.vocabulary.query()),
    RULES["read-internal"][person.role] === undefined ? null : ask(loadAround(client, key)),
    loadComments("recommendation", key),
  ]);
  if (!answer.ok) return <RefusedState title={key} refusal={answer.error} />;
  if (!vocabulary.ok) return <RefusedState title={key} refusal={vocabulary.error} />;
  if (around?.ok === false) return <RefusedState title={key} refusal={around.error} />;
  return (
    <Marked marking={answer.value.marking}>
      <RecordPage
        detail={answer.value}
        names={namesOf(vocabulary.value)}
        around={around?.value ?? null}
        comments={comments.ok ? comments.value.total : null}
        person={person}
        saved={typeof saved === "string" ? saved : undefined}
      />
    </Marked>
  );
}
