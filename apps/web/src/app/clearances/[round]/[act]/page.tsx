import { dateOf } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { roundActOf } from "../../../../features/clearance/acts/round-act.ts";
import { ROUND_FORMS } from "../../../../features/clearance/acts/round-forms.ts";
import { CLEARANCES_PATH, roundHref } from "../../../../features/clearance/frame/clearance-address.ts";
import { loadRound } from "../../../../features/clearance/frame/load-round.ts";
import { roundSentence } from "../../../../features/clearance/round/round-sentence.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { Disclosure } from "../../../../ui/disclosure.tsx";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

type RouteProps = PageProps<"/clearances/[round]/[act]">;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const act = roundActOf((await params).act);
  return { title: act === null ? "A clearance" : ROUND_FORMS[act].title };
}

export default async function RoundActRoute({ params, searchParams }: RouteProps) {
  await currentPerson();
  const { round, act: name } = await params;
  const act = roundActOf(name);
  if (act === null) notFound();
  const { title, intro, button, Fields, send } = ROUND_FORMS[act];
  const answer = await loadRound(round);
  if (!answer.ok) return <RefusedState title={title} refusal={answer.error} />;
  const detail = answer.value;
  const crumbs = [
    { label: "Clearances", href: CLEARANCES_PATH },
    { label: detail.title, href: roundHref(round) },
  ];
  return (
    <>
      <PageTitle title={title} above={detail.title} crumbs={crumbs} />
      <p>{roundSentence(detail, dateOf(detail.asOf))}</p>
      <p>{intro}</p>
      <Disclosure summary="The text">
        <div className="cleared-text">{detail.round.text.content}</div>
      </Disclosure>
      <ActionForm action={send.bind(null, round)} version={detail.version}>
        <Fields detail={detail} about={parameterOf(await searchParams, "about")} />
        <div className="form__acts">
          <SubmitButton>{button}</SubmitButton>
          <Link href={roundHref(round)}>Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
