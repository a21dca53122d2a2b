import type { Person } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { ForumPages } from "../../forum/frame/forum-pages.tsx";
import {
  COLLABORATIONS_PATH,
  type CollaborationAct,
  collaborationActHref,
  collaborationHref,
} from "../collaboration-address.ts";
import { CorrectForm } from "./correct-form.tsx";
import { EndForm } from "./end-form.tsx";
import type { ChangePage } from "./load-change.ts";

export const CHANGE_TITLES: Readonly<Record<CollaborationAct, string>> = {
  end: "Put down that joint work has ended",
  correct: "Correct joint work on record",
};

interface ChangeViewProps {
  readonly act: CollaborationAct;
  readonly page: ChangePage;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** The form that ends or corrects joint work; for a person who may not, or where it has ended, why not. */
export function ChangeView({ act, page, person, today }: ChangeViewProps) {
  const { id, title, endedYear } = page.collaboration;
  const actor: Actor = { person: person.id, seat: person.seat, agency: person.agency, role: person.role };
  const allowed = checkRole(actor, "found-collaboration");
  return (
    <>
      <PageTitle
        title={CHANGE_TITLES[act]}
        crumbs={[
          { label: "Joint work", href: COLLABORATIONS_PATH },
          { label: title, href: collaborationHref(id) },
        ]}
      />
      <ForumPages current={null} />
      {!allowed.ok ? (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      ) : act === "correct" ? (
        <CorrectForm page={page} />
      ) : endedYear === null ? (
        <EndForm page={page} today={today} />
      ) : (
        <EmptyState title={`It has ended in ${endedYear}`}>
          <p>
            If it did not, or in another year,{" "}
            <Link href={collaborationActHref(id, "correct")}>correct what stands on record</Link>.
          </p>
        </EmptyState>
      )}
    </>
  );
}
