import { dateOf, type Milestone } from "@entente/domain";
import { notFound } from "next/navigation";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { currentPerson } from "../../../lib/session.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";
import { keyOf, recommendationDetail } from "../load.ts";
import { obstacleTo } from "../words/obstacle.ts";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext } from "./form-context.ts";
import { CompleteMilestoneForm, MoveMilestoneForm } from "./milestone-forms.tsx";
import { PresentFacts } from "./present-facts-list.tsx";
import { ActRefused, RecordFormFrame } from "./record-form-page.tsx";

const TITLE = "Move or complete a milestone";

interface MilestonePageProps {
  readonly params: Promise<{ readonly key: string; readonly milestone: string }>;
}

/** One milestone with the two things that can happen to it; for a person who may not, the refusal in their place. */
export async function MilestonePage({ params }: MilestonePageProps) {
  const { key: address, milestone: id } = await params;
  const key = keyOf(address);
  const [person, answer] = await Promise.all([currentPerson(), recommendationDetail(key)]);
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;

  const detail = answer.value;
  const milestone = detail.record.milestones.find((known) => known.id === id);
  if (milestone === undefined) notFound();
  const context: FormContext = { detail, person, today: dateOf(detail.asOf), chosen: null };
  const obstacle = obstacleTo("change-milestone", detail) ?? doneObstacle(milestone);
  return (
    <RecordFormFrame title={TITLE} context={context}>
      <PresentFacts
        facts={presentFacts(detail, { act: "change-milestone", agency: person.agency, milestone })}
      />
      {obstacle === null ? (
        <>
          <CompleteMilestoneForm context={context} milestone={milestone} />
          <MoveMilestoneForm context={context} milestone={milestone} />
        </>
      ) : (
        <ActRefused words={obstacle} recordKey={key} />
      )}
    </RecordFormFrame>
  );
}

function doneObstacle({ doneOn }: Milestone) {
  return doneOn === null ? null : refusalWords({ code: "milestone-done", doneOn });
}
