import { Link } from "../../../ui/link.tsx";
import { distanceShade, formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { stanceHref } from "../frame/stance-address.ts";
import type { AnswerCell } from "./answer-cells.ts";

interface AnswerCellShownProps {
  readonly cell: AnswerCell;
  readonly names: AlignmentNames;
}

/** One answer in short words; it leads to the stance with its source. */
export function AnswerCellShown({ cell, names }: AnswerCellShownProps) {
  const { holder, issue } = cell;
  const place = `${names.country(holder)}, ${names.issue(issue)}`;
  const href = stanceHref(cell);
  switch (cell.state) {
    case "absent":
      return (
        <td className="heat__cell--none">
          <Link href={href} aria-label={`not known: ${place}`}>
            —
          </Link>
        </td>
      );
    case "contested": {
      const answers = cell.values.map((value) => names.answer(issue, value)).join(" / ");
      return (
        <td className="heat__cell--contested">
          <Link href={href} aria-label={`contested, ${answers}: ${place}`}>
            {answers}
          </Link>
        </td>
      );
    }
    case "known": {
      const { value, distance } = cell;
      const words = names.answer(issue, value);
      const away = distance === null ? "" : `, ${formatDistance(distance)} away`;
      return (
        <td className={distance === null ? undefined : `heat__cell--${distanceShade(distance)}`}>
          <Link href={href} aria-label={`${words}: ${place}${away}`}>
            {words}
          </Link>
        </td>
      );
    }
  }
}
