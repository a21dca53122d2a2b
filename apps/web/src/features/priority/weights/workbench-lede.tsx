"use client";

import { Fragment, type ReactNode } from "react";
import { formatScore } from "../../../lib/figure-words.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import type { PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { Order } from "./order-lines.ts";

interface WorkbenchLedeProps {
  readonly order: Order;
  readonly names: Pick<PriorityNames, "technology">;
  readonly whose: string;
  readonly children: ReactNode;
}

/** The order in a sentence, then how far the agencies agree. */
export function WorkbenchLede({ order: { lines }, names, whose, children }: WorkbenchLedeProps) {
  return (
    <Lede>
      {lines.length === 0 ? (
        <>Nothing can be ranked with {whose}: too little of the weight is rated. </>
      ) : (
        <>
          With {whose}, the order is{" "}
          {lines.map(({ technology, score }, place) => (
            <Fragment key={technology}>
              {place > 0 && ", "}
              {names.technology(technology)} (
              <Figure href={ratingsHref(technology)}>{formatScore(score)}</Figure>)
            </Fragment>
          ))}
          .{" "}
        </>
      )}
      {children}
    </Lede>
  );
}
