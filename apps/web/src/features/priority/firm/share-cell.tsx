import { formatShare } from "../../../lib/figure-words.ts";
import { shareShade } from "./share-shade.ts";
import { shareErrorWords, wordsWithoutError } from "./simulated-figure.ts";

interface ShareCellProps {
  readonly share: number;
  readonly draws: number;
}

/** A simulated share, shaded by its size, with its error below. */
export function ShareCell({ share, draws }: ShareCellProps) {
  const error = shareErrorWords(share, draws);
  return (
    <td className={`heat__cell--${shareShade(share)}`}>
      <span className="share-cell">
        {formatShare(share)}
        <small>{error === null ? wordsWithoutError(share) : `±${error}`}</small>
      </span>
    </td>
  );
}
