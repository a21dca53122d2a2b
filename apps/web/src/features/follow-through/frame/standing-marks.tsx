import type { ObligationState } from "@entente/domain";
import { Marked } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { STATE_MARKS, STATE_WORDS } from "./state-words.ts";

interface StandingMarksProps {
  readonly claimed: ObligationState;
  /** Absent until it has been verified. */
  readonly verified: ObligationState | null;
  /** Whether the country that owes has said anything. */
  readonly hasAccount: boolean;
  readonly isDisputed: boolean;
}

/** How it stands by claim and by finding, one above the other and never mixed. */
export function StandingMarks({ claimed, verified, hasAccount, isDisputed }: StandingMarksProps) {
  return (
    <span className="standing-marks">
      <span>
        <span className="quiet">Claimed </span>
        {hasAccount || claimed === "late" ? (
          <StateMark state={claimed} />
        ) : (
          <Missing words="nothing said yet" />
        )}
      </span>
      <span>
        <span className="quiet">Verified </span>
        {verified === null ? <Missing words="not verified" /> : <StateMark state={verified} />}
      </span>
      {isDisputed && <span className="standing-marks__dispute">Accounts differ</span>}
    </span>
  );
}

export function StateMark({ state }: { readonly state: ObligationState }) {
  return <Marked mark={STATE_MARKS[state]} word={STATE_WORDS[state]} />;
}
