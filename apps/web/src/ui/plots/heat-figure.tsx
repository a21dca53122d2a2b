import { formatCount } from "../../lib/numbers.ts";
import { Link } from "../link.tsx";
import { heatShade } from "./heat-shade.ts";

/** A count with its list; no list where there is nothing to show. */
export interface ListedCount {
  readonly count: number;
  readonly href: string | null;
}

interface HeatFigureProps {
  readonly figure: ListedCount;
  /** What the figure counts, for screen readers: "late, NIST". */
  readonly meaning: string;
  /** The figure with the deepest shade; absent for totals, which are not shaded. */
  readonly largest: number | null;
}

/** One cell of a heat table: its figure leads to the rows behind it, and a zero stays a quiet zero. */
export function HeatFigure({ figure: { count, href }, meaning, largest }: HeatFigureProps) {
  const words = formatCount(count);
  return (
    <td className={largest === null ? "heat__total" : `heat__cell--${heatShade(count, largest)}`}>
      {href === null ? (
        <span>{words}</span>
      ) : (
        <Link href={href} aria-label={`${words} ${meaning}`}>
          {words}
        </Link>
      )}
    </td>
  );
}
