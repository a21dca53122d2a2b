import { CLEARANCE_SUBJECT_KINDS, type ClearanceSubject } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CLEARANCES_PATH } from "../../../../../features/clearance/frame/clearance-address.ts";
import { SubjectAbove } from "../../../../../features/clearance/frame/subject-above.tsx";
import { CallForm, WordingForm } from "../../../../../features/clearance/text/text-forms.tsx";
import { textSentence } from "../../../../../features/clearance/text/text-sentence.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { formatInstant } from "../../../../../lib/dates.ts";
import { parameterOf } from "../../../../../lib/parameters.ts";
import { refusalWords } from "../../../../../lib/refusal-words.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { today } from "../../../../../lib/today.ts";
import { Alert } from "../../../../../ui/alert.tsx";
import { Disclosure } from "../../../../../ui/disclosure.tsx";
import { RefusalAlert } from "../../../../../ui/forms/refusal-alert.tsx";
import { Lede } from "../../../../../ui/lede.tsx";
import { Marked } from "../../../../../ui/marked.tsx";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";
import { Sentence } from "../../../../../ui/sentence.tsx";

const TITLE = "A text and its clearance";
const CRUMBS = [{ label: "Clearances", href: CLEARANCES_PATH }];

export const metadata: Metadata = { title: TITLE };

export default async function TextRoute({
  params,
  searchParams,
}: PageProps<"/clearances/texts/[kind]/[key]">) {
  await currentPerson();
  const client = await api();
  const [answer, vocabulary] = await Promise.all([
    ask(client.clearance.text.query(subjectOf(await params))),
    ask(client.reference.vocabulary.query()),
  ]);
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  if (!vocabulary.ok) return <RefusedState title={TITLE} refusal={vocabulary.error} />;
  const text = answer.value;
  const { subject, about, status, version, changed, permitted } = text;
  const { agencies, agenciesAbroad } = vocabulary.value;
  const refusal = permitted.find(({ act }) => act === "call-clearance")?.refusal ?? null;
  const maySend = refusal === null && (status === "draft" || status === "lapsed" || status === "recalled");
  return (
    <Marked marking={text.marking}>
      <PageTitle
        title={text.title}
        above={<SubjectAbove subject={subject} about={about} />}
        crumbs={CRUMBS}
      />
      {parameterOf(await searchParams, "saved") === "yes" && (
        <Alert kind="success">The text is saved. No office has it yet.</Alert>
      )}
      <Lede>
        <Sentence parts={textSentence(text)} />
      </Lede>
      <section aria-labelledby="wording">
        <h2 id="wording">The text in force</h2>
        <div className="cleared-text">{text.text.content}</div>
        <p className="small quiet">
          {changed === null
            ? "As it stands in the register."
            : `Version ${version}, by ${changed.personName} (${changed.by.agency}), ${formatInstant(changed.at)}${changed.reason === null ? "" : `: ${changed.reason}`}`}
        </p>
      </section>
      {maySend && (
        <section aria-labelledby="send">
          <h2 id="send">Send it to offices</h2>
          <CallForm
            text={text}
            agencies={agencies.filter(({ id }) => !agenciesAbroad.includes(id))}
            today={today()}
          />
        </section>
      )}
      {refusal === null && version > 0 && (
        <Disclosure summary="Change the text" isOpen={!maySend}>
          <WordingForm text={text} />
        </Disclosure>
      )}
      {refusal !== null && (
        <Disclosure summary="Why you cannot send or change it">
          <RefusalAlert title="Not yours to send" words={refusalWords(refusal)} />
        </Disclosure>
      )}
    </Marked>
  );
}

function subjectOf({ kind, key }: { readonly kind: string; readonly key: string }): ClearanceSubject {
  const known = CLEARANCE_SUBJECT_KINDS.find((one) => one === kind);
  return known === undefined ? notFound() : { kind: known, key: decodeURIComponent(key) };
}
