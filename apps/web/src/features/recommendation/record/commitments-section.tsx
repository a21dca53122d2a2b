import type { RecommendationKey } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatMatches } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { followThroughHref, WHOLE } from "../../follow-through/frame/follow-through-address.ts";
import type { CommitmentList } from "../../follow-through/frame/outputs.ts";
import { StandingMarks } from "../../follow-through/frame/standing-marks.tsx";
import { commitmentHref } from "../../follow-through/one/commitment-address.ts";
import type { Names } from "../words/names.ts";
import { Section } from "./section.tsx";

interface CommitmentsSectionProps {
  readonly recommendation: RecommendationKey;
  readonly commitments: CommitmentList;
  readonly names: Names;
}

/** Lines of communiqués that carry it out, or would, with how they stand; says when none was linked. */
export function CommitmentsSection({ recommendation, commitments, names }: CommitmentsSectionProps) {
  const { rows, total } = commitments;
  if (rows.length === 0) {
    return (
      <Section id="commitments">
        <p>No commitment of a forum was linked to it yet. That is not the same as none being made.</p>
      </Section>
    );
  }
  return (
    <Section id="commitments">
      <table className="table table--list">
        <caption>
          {formatMatches(total)} {total.count === 1 ? "commitment" : "commitments"} linked to it, the least
          favorable of what is owed under each
        </caption>
        <thead>
          <tr>
            <th scope="col">Commitment</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ commitment, standing }) => (
            <tr key={commitment.key}>
              <th scope="row">
                <Link href={commitmentHref(commitment.key)}>{commitment.key}</Link> {commitment.text}
                <span className="table__detail">
                  {names.forum(commitment.forum)}, {formatDate(commitment.madeOn)}
                </span>
              </th>
              <td data-label="How it stands">
                <StandingMarks
                  claimed={standing.claimed}
                  verified={standing.verified}
                  hasAccount={standing.obligations.some(({ claimed }) => claimed.since !== null)}
                  isDisputed={standing.isDisputed}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print">
        <Link href={followThroughHref(WHOLE, { recommendation })}>Follow-through of these commitments</Link>
      </p>
    </Section>
  );
}
