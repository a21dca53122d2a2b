import { dateOf, type RecommendationKey } from "@entente/domain";
import type { ReactNode } from "react";
import type { RefusalWords } from "../../../lib/refusal-words.ts";
import { currentPerson } from "../../../lib/session.ts";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";
import { keyOf, recommendationDetail } from "../load.ts";
import { obstacleTo } from "../words/obstacle.ts";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { PresentFacts } from "./present-facts-list.tsx";
import { RecordForm } from "./record-form.tsx";

export interface RecordFormPageProps {
  readonly params: Promise<{ readonly key: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** A form on a record with what stands now; for a person who may not, the refusal in its place. */
export async function RecordFormPage({
  form,
  params,
  searchParams,
}: RecordFormPageProps & { readonly form: RecordFormDefinition }) {
  const [{ key: address }, { to }] = await Promise.all([params, searchParams]);
  const key = keyOf(address);
  const [person, answer] = await Promise.all([currentPerson(), recommendationDetail(key)]);
  if (!answer.ok) return <RefusedState title={form.title} refusal={answer.error} />;

  const detail = answer.value;
  const obstacle = obstacleTo(form.act, detail);
  const context: FormContext = {
    detail,
    person,
    today: dateOf(detail.asOf),
    chosen: typeof to === "string" ? to : null,
  };
  return (
    <RecordFormFrame title={form.title} context={context}>
      {obstacle === null ? (
        <>
          <p>{form.intro}</p>
          <PresentFacts facts={presentFacts(detail, { act: form.act, agency: person.agency })} />
          <RecordForm
            action={form.send.bind(null, key)}
            version={detail.version}
            recordHref={`/recommendations/${key}`}
            button={form.button}
          >
            <form.Fields {...context} />
          </RecordForm>
        </>
      ) : (
        <ActRefused words={obstacle} recordKey={key} />
      )}
    </RecordFormFrame>
  );
}

interface ActRefusedProps {
  readonly words: RefusalWords;
  readonly recordKey: RecommendationKey;
}

/** In place of a form: why this person cannot do this now, and the way back. */
export function ActRefused({ words, recordKey }: ActRefusedProps) {
  return (
    <>
      <RefusalAlert title="Not open to you now" words={words} />
      <p className="no-print">
        <Link href={`/recommendations/${recordKey}`}>Back to {recordKey}</Link>
      </p>
    </>
  );
}

interface RecordFormFrameProps {
  readonly title: string;
  readonly context: FormContext;
  readonly children: ReactNode;
}

/** Title, way back and what it is about, around whatever a form's page shows. */
export function RecordFormFrame({ title, context, children }: RecordFormFrameProps) {
  const { key, title: about } = context.detail.record.recommendation;
  const href = `/recommendations/${key}`;
  const crumbs = [
    { label: "Recommendations", href: "/recommendations" },
    { label: key, href },
  ];
  return (
    <div className="record-form">
      <PageTitle title={title} crumbs={crumbs} above={`${key} ${about}`} />
      {children}
    </div>
  );
}
