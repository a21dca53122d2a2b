"use client";

import { formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { ratingsHref } from "../frame/pages.ts";
import type { Order, OrderLine } from "./order-lines.ts";
import { moveWords } from "./order-words.ts";
import { useMovingRows } from "./use-moving-rows.ts";

interface LiveOrderProps {
  readonly order: Order;
  readonly technologyNames: Readonly<Record<string, string>>;
  /** What places are compared with: "NIST’s weights". */
  readonly comparedWith: string;
}

/** Technologies by their headline with the points as they stand, and what moved. */
export function LiveOrder({ order, technologyNames, comparedWith }: LiveOrderProps) {
  const { lines, unranked } = order;
  const rows = useMovingRows<HTMLTableSectionElement>(lines.map(({ technology }) => technology).join(" "));
  return (
    <>
      <table className="order">
        <caption>Headline from 0 to 1, and places that differ from those with {comparedWith}</caption>
        <thead className="usa-sr-only">
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Technology</th>
            <th scope="col">Headline</th>
            <th scope="col">Moved</th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {lines.map((line) => (
            <tr key={line.technology} data-moving={line.technology}>
              <td className="order__rank">{line.rank}</td>
              <th scope="row" data-row>
                <Link href={ratingsHref(line.technology)}>
                  {technologyNames[line.technology] ?? line.technology}
                </Link>
                <OrderBar line={line} />
              </th>
              <td className="order__score">{formatScore(line.score)}</td>
              <td className="order__move">
                <Move line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unranked.length > 0 && (
        <p className="order__unranked small">
          <Missing words="without a rank" /> Too little of the weight is rated of{" "}
          {unranked.map((technology, place) => (
            <span key={technology}>
              {place > 0 && (place === unranked.length - 1 ? " and " : ", ")}
              <Link href={ratingsHref(technology)}>{technologyNames[technology] ?? technology}</Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

function OrderBar({ line: { score, low, high } }: { readonly line: OrderLine }) {
  return (
    <svg
      className="order__bar"
      height="10"
      role="img"
      aria-label={`possible ${formatScoreRange({ low, high })}`}
    >
      <rect className="order__room" width="100%" height="6" />
      <rect className="order__fill" width={`${100 * score}%`} height="6" />
      <line className="order__range" x1={`${100 * low}%`} x2={`${100 * high}%`} y1="9" y2="9" />
    </svg>
  );
}

function Move({ line }: { readonly line: OrderLine }) {
  const words = moveWords(line);
  if (words === null) return <span className="usa-sr-only">same place</span>;
  const isUp = line.before !== null && line.rank < line.before;
  return (
    <span className={isUp ? "order__up" : "order__down"}>
      <span aria-hidden="true">{isUp ? "▲ " : "▼ "}</span>
      {words}
    </span>
  );
}
