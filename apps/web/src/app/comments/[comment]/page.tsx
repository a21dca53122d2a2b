import type { Metadata } from "next";
import { recordHrefAt } from "../../../features/comments/comment-address.ts";
import { CommentView } from "../../../features/comments/comment-view.tsx";
import { recordWords } from "../../../features/comments/comment-words.ts";
import { loadComment } from "../../../features/comments/load-comment.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "A comment";

/** What the page says after an act, by what its address carries. */
const SAVED_WORDS: Readonly<Record<string, string>> = {
  correct: "The comment is corrected.",
  withdraw: "The comment is withdrawn.",
};

export const metadata: Metadata = { title: TITLE };

export default async function CommentPage({ params, searchParams }: PageProps<"/comments/[comment]">) {
  const [{ comment: id }, parameters, client] = await Promise.all([params, searchParams, api()]);
  const loaded = await loadComment(id);
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const page = loaded.value;
  const { subject, comment, marking } = page;
  const addressees = comment.mayCorrect ? await ask(client.comment.addressees.query(subject)) : null;
  if (addressees?.ok === false) return <RefusedState title={TITLE} refusal={addressees.error} />;
  const record = recordWords(subject);
  const saved = SAVED_WORDS[parameterOf(parameters, "saved")];
  return (
    <Marked marking={marking}>
      <PageTitle
        title={`A comment on ${record}`}
        crumbs={[{ label: capitalized(record), href: recordHrefAt(subject, id) }]}
      />
      {saved !== undefined && <Alert kind="success">{saved}</Alert>}
      <CommentView page={page} addressees={addressees?.value ?? null} />
    </Marked>
  );
}
