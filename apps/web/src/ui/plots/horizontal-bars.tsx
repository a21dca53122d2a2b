import type { ReactNode } from "react";
import type { MarkTone } from "../../lib/marks.ts";
import { formatCount } from "../../lib/numbers.ts";
import { Figure } from "../lede.tsx";

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  /** The rows behind the figure; absent when there are none. */
  readonly href: string | null;
  readonly tone?: MarkTone;
}

interface HorizontalBarsProps {
  /** States the finding: "Nine of 32 recommendations are late". */
  readonly title: string;
  /** What is counted, as the header of the figures. */
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** Header of the labels. */
  readonly of: string;
  /** The value at full width; the largest value when left out. */
  readonly full?: number;
}

/** A table whose figures are drawn beside them; the longest bar is the largest value. */
export function HorizontalBars({ title, unit, bars, of, full }: HorizontalBarsProps) {
  const longest = full ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="bars">
      <caption>{title}</caption>
      <thead className="usa-sr-only">
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, value, href, tone = "plain" }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="bars__value">
              <Figure href={href}>{formatCount(value)}</Figure>
            </td>
            <td aria-hidden="true">
              <svg>
                <rect
                  className={`bars__bar bars__bar--${tone}`}
                  width={`${Math.min(100, (100 * value) / longest)}%`}
                  height="100%"
                  rx="2"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
