import type { Person } from "@entente/contract";
import { type Actor, checkRole } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { FollowThroughPages } from "../../follow-through/frame/follow-through-pages.tsx";
import { type StatementKind, TENSIONS_PATH } from "../frame/tension-address.ts";
import type { TensionsPage } from "../overview/load-tensions.ts";
import { withdrawRivalry, withdrawTension } from "../state/state-action.ts";
import { STATE_LABELS } from "../state/state-labels.ts";

export const WITHDRAW_TITLE = "Take back a statement";

interface WithdrawViewProps {
  readonly page: TensionsPage;
  readonly kind: StatementKind;
  readonly id: string;
  readonly person: Person;
}

/** The form that takes a tension or a rivalry back; what was said stays in its history. */
export function WithdrawView({ page, kind, id, person }: WithdrawViewProps) {
  const actor: Actor = { person: person.id, seat: person.seat, agency: person.agency, role: person.role };
  const allowed = checkRole(actor, "state-tension");
  const standing = statementOf(page, kind, id);
  const action = (kind === "tension" ? withdrawTension : withdrawRivalry).bind(null, id);
  return (
    <>
      <PageTitle title={WITHDRAW_TITLE} crumbs={[{ label: "Tensions", href: TENSIONS_PATH }]} />
      <FollowThroughPages current={null} />
      {!allowed.ok && <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />}
      {allowed.ok && standing === null && (
        <EmptyState title="There is nothing to take back">
          <p>
            A colleague may have taken it back already. <Link href={TENSIONS_PATH}>All tensions</Link>
          </p>
        </EmptyState>
      )}
      {allowed.ok && standing !== null && (
        <>
          <p>{standing.words}</p>
          <ActionForm action={action} version={standing.sequence}>
            <TextArea
              name="reason"
              label={STATE_LABELS.reason}
              hint="Why it does not hold. What was said stays in the history."
              maxLength={2000}
            />
            <div className="form__acts">
              <SubmitButton>Take it back</SubmitButton>
              <Link href={TENSIONS_PATH}>Cancel</Link>
            </div>
          </ActionForm>
        </>
      )}
    </>
  );
}

/** The statement that stands, in words, with its last entry; absent when none does. */
function statementOf({ register, rivalries }: TensionsPage, kind: StatementKind, id: string) {
  if (kind === "rivalry") {
    const found = rivalries.find((one) => one.id === id);
    return found === undefined ? null : { words: found.rivalry.reason, sequence: found.sequence };
  }
  const standing = register.standing.find((one) => one.id === id);
  const tension = register.entries.flatMap(({ stated }) => stated).find((one) => one.id === id);
  if (standing === undefined || tension === undefined) return null;
  return { words: tension.statement, sequence: standing.sequence };
}
