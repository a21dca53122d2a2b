"use client";

import { formatScore } from "../../../lib/figure-words.ts";
import type { PriorityNames } from "../frame/names.ts";
import type { Order } from "./order-lines.ts";

interface OrderStripProps {
  readonly order: Order;
  readonly names: Pick<PriorityNames, "technology">;
}

/** The order in a line that stays in view on a phone while the sliders move; the table says it to whoever listens. */
export function OrderStrip({ order, names }: OrderStripProps) {
  return (
    <p className="weights__strip no-print" aria-hidden="true">
      {order.lines.map(({ technology, rank, score }) => (
        <span key={technology}>
          <b>{rank}</b> {names.technology(technology)} {formatScore(score)}
        </span>
      ))}
    </p>
  );
}
