import type { Metadata } from "next";
import { roundActOf } from "../../../features/clearance/acts/round-act.ts";
import { SAVED_WORDS } from "../../../features/clearance/acts/round-forms.ts";
import { CLEARANCES_PATH } from "../../../features/clearance/frame/clearance-address.ts";
import { loadRound } from "../../../features/clearance/frame/load-round.ts";
import { SubjectAbove } from "../../../features/clearance/frame/subject-above.tsx";
import { RoundView } from "../../../features/clearance/round/round-view.tsx";
import { CommentsSection } from "../../../features/comments/comments-section.tsx";
import { parameterOf } from "../../../lib/parameters.ts";
import { currentPerson } from "../../../lib/session.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "A clearance";
const CRUMBS = [{ label: "Clearances", href: CLEARANCES_PATH }];

export async function generateMetadata({ params }: PageProps<"/clearances/[round]">): Promise<Metadata> {
  const answer = await loadRound((await params).round);
  return { title: answer.ok ? `Clearance of ${answer.value.title}` : TITLE };
}

export default async function RoundRoute({ params, searchParams }: PageProps<"/clearances/[round]">) {
  await currentPerson();
  const answer = await loadRound((await params).round);
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const detail = answer.value;
  const saved = roundActOf(parameterOf(await searchParams, "saved"));
  return (
    <Marked marking={detail.marking}>
      <PageTitle
        title={detail.title}
        above={<SubjectAbove subject={detail.round.subject} about={detail.about} />}
        crumbs={CRUMBS}
      />
      {saved !== null && <Alert kind="success">{SAVED_WORDS[saved]}</Alert>}
      <RoundView detail={detail} />
      <CommentsSection subject={{ kind: "clearance", key: detail.round.id }} />
    </Marked>
  );
}
