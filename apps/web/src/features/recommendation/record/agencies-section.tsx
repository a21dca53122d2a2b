import type { RecommendationGetOutput } from "@entente/contract";
import type { Assignment, SeatId } from "@entente/domain";
import { formatShortDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { ASSIGNMENT_ROLE_WORDS } from "../../../lib/words.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Marked, StatusValue } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import type { Names } from "../words/names.ts";
import { Section } from "./section.tsx";

interface AgenciesSectionProps {
  readonly detail: RecommendationGetOutput;
  readonly names: Names;
}

/** Whose work it is, whom to call, and what each says of its share. */
export function AgenciesSection({ detail, names }: AgenciesSectionProps) {
  const { record, status, progress } = detail;
  const shareOf = ({ agency }: Assignment) => status.implementations.find((share) => share.agency === agency);
  const positionOf = ({ agency }: Assignment) =>
    status.positions.find((position) => position.agency === agency);
  return (
    <Section id="agencies">
      <DataTable
        caption={`${formatNumber(progress.shares, "share")}: ${progress.implemented} implemented, ${progress.partiallyImplemented} partially, ${progress.declined} declined, ${progress.remaining} with nothing claimed`}
        rows={record.assignments}
        rowKey={({ agency }) => agency}
        columns={[
          {
            key: "agency",
            header: "Agency",
            kind: "row-header",
            cell: ({ agency }) => (
              <>
                <Link href={`/agencies/${agency}`}>{agency}</Link>
                <span className="table__detail">{names.agency(agency)}</span>
              </>
            ),
          },
          {
            key: "role",
            header: "Share",
            cell: ({ role, basis }) => (
              <>
                {ASSIGNMENT_ROLE_WORDS[role]} <BasisTag basis={basis} />
              </>
            ),
          },
          {
            key: "main",
            header: "Main contact",
            cell: ({ mainContact }) => <Contact seat={mainContact} detail={detail} />,
          },
          {
            key: "alternate",
            header: "Alternate contact",
            cell: ({ alternateContact }) => <Contact seat={alternateContact} detail={detail} />,
          },
          {
            key: "position",
            header: "Position",
            kind: "tight",
            cell: (share) => <StatusValue fact="position" value={positionOf(share)?.value ?? "not-given"} />,
          },
          {
            key: "claim",
            header: "Claim",
            kind: "tight",
            cell: (share) => (
              <StatusValue fact="implementation" value={shareOf(share)?.value ?? "not-started"} />
            ),
          },
          {
            key: "since",
            header: "Since",
            kind: "tight",
            cell: (share) => {
              const since = shareOf(share)?.since ?? null;
              return since === null ? <Missing words="never stated" /> : formatShortDate(since.on);
            },
          },
        ]}
      />
    </Section>
  );
}

interface ContactProps {
  readonly seat: SeatId | null;
  readonly detail: RecommendationGetOutput;
}

function Contact({ seat, detail }: ContactProps) {
  if (seat === null) return <Missing words="nobody named" />;
  const held = detail.seats.find(({ id }) => id === seat);
  if (held === undefined) return <Missing words="seat not known" />;
  return (
    <>
      {held.holderName ?? <Marked mark={{ shape: "dashed", tone: "warn" }} word="vacant" />}
      <span className="table__detail">{held.title}</span>
    </>
  );
}
