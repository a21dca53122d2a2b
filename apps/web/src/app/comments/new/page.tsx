import { commentSubject } from "@entente/contract";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { recordHref, subjectIn } from "../../../features/comments/comment-address.ts";
import { recordWords } from "../../../features/comments/comment-words.ts";
import { WriteForm } from "../../../features/comments/write-form.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Say something about a record";

export const metadata: Metadata = { title: TITLE };

export default async function NewCommentPage({ searchParams }: PageProps<"/comments/new">) {
  const [parameters, { comment }] = await Promise.all([searchParams, api()]);
  const subject = commentSubject.safeParse(subjectIn(parameters));
  if (!subject.success) notFound();
  const loaded = await ask(comment.addressees.query(subject.data));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const record = recordWords(subject.data);
  return (
    <Marked marking={loaded.value.marking}>
      <PageTitle
        title={`Comment on ${record}`}
        crumbs={[{ label: capitalized(record), href: recordHref(subject.data) }]}
      />
      <WriteForm page={loaded.value} />
    </Marked>
  );
}
