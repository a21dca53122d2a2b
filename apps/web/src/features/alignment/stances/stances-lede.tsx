import { BASIS_COUNTED } from "../../../lib/basis-counted.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { type StanceRow, stanceCounts } from "./stance-rows.ts";

/** How much is known of the country, on what it rests, what is contested and what is missing, in one sentence. */
export function StancesLede({ rows }: { readonly rows: readonly StanceRow[] }) {
  const { issues, known, contested, missing, byBasis } = stanceCounts(rows);
  return (
    <Lede>
      Of {formatCount(issues)} issues, the answer on <Figure href="#stances">{formatCount(known)}</Figure> is
      known
      {byBasis.map(({ basis, count }, place) => {
        const before = place === 0 ? ": " : place === byBasis.length - 1 ? " and " : ", ";
        return `${before}${formatCount(count)} ${count === 1 ? BASIS_COUNTED[basis].one : BASIS_COUNTED[basis].many}`;
      })}
      <Counted rows={contested} one="is contested" many="are contested" />
      <Counted rows={missing} one="is not known" many="are not known" />.
    </Lede>
  );
}

interface CountedProps {
  readonly rows: readonly StanceRow[];
  readonly one: string;
  readonly many: string;
}

function Counted({ rows, one, many }: CountedProps) {
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <>
      ; <Figure href={`#${first.issue.id}`}>{formatCount(rows.length)}</Figure>{" "}
      {rows.length === 1 ? one : many}
    </>
  );
}
