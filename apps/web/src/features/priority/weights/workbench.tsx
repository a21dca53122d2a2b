"use client";

import type { CriterionId } from "@entente/domain/id";
import type { SwingPoints } from "@entente/domain/priority";
import { type ReactNode, type SubmitEvent, useCallback, useRef, useState } from "react";
import { Link } from "../../../ui/link.tsx";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { type Weighting, weightingHref } from "../frame/weighting-address.ts";
import { LiveOrder } from "./live-order.tsx";
import { orderOf } from "./order-lines.ts";
import { OrderStrip } from "./order-strip.tsx";
import { orderSummary } from "./order-words.ts";
import { indexWithoutPoints } from "./points-problem.ts";
import { PointsProblems } from "./points-problems.tsx";
import { SettledWords } from "./settled-words.tsx";
import { isSamePoints } from "./shown-points.ts";
import type { StandingAnswer, StandingInputs } from "./standing-question.ts";
import { StartChoice, type StartOption } from "./start-choice.tsx";
import { SwingFields } from "./swing-fields.tsx";
import { readTyped, type TypedPoints } from "./typed-points.ts";
import { useAddress } from "./use-address.ts";
import { useLiveStanding } from "./use-live-standing.ts";
import { type Start, startName, WEIGHTS_PATH, weightsHref } from "./weights-address.ts";
import { WorkbenchLede } from "./workbench-lede.tsx";

export const SAVE_PATH = `${WEIGHTS_PATH}/save`;

export interface WorkbenchProps {
  readonly inputs: StandingInputs;
  /** What the fields hold when the page opens. */
  readonly typed: TypedPoints;
  /** The last points that can be used, which the order is of. */
  readonly points: SwingPoints;
  readonly standing: StandingAnswer;
  readonly start: {
    readonly weighting: Start;
    readonly points: SwingPoints;
    readonly standing: StandingAnswer;
    /** Within a sentence: "NIST’s weights, which are illustrative". */
    readonly whose: string;
    /** Who stated them, in a sentence. */
    readonly sentence: string;
  };
  readonly options: readonly StartOption[];
  /** Agency for which the person may save; absent when none. */
  readonly saveFor: string | null;
  /** Who may save, for those who may not. */
  readonly whoMay: string;
  /** How far the agencies agree, as the end of the first sentence. */
  readonly agreement: ReactNode;
  /** How the order comes about. */
  readonly method: ReactNode;
}

/** Sliders for what each criterion counts, and the order that follows from them at once. */
export function Workbench(props: WorkbenchProps) {
  const { inputs, start, options, saveFor, whoMay, agreement, method } = props;
  const { model, technologies } = inputs;
  const [typed, setTyped] = useState(props.typed);
  const [points, setPoints] = useState(props.points);
  const { standing, ask, isBroken } = useLiveStanding(inputs, props.standing);

  const isStart = isSamePoints(points, start.points);
  const weighting: Weighting = isStart ? start.weighting : { kind: "points", points };
  useAddress(weightsHref(weighting, start.weighting));

  const technologyNames: Readonly<Record<string, string>> = Object.fromEntries(
    technologies.map(({ id, name }) => [id, name]),
  );
  const names = { technology: (id: string) => technologyNames[id] ?? id };
  const order = orderOf(standing, start.standing);

  const latest = useRef(props.typed);
  const onType = useCallback(
    (criterion: CriterionId, text: string) => {
      const next = { ...latest.current, [criterion]: text };
      latest.current = next;
      setTyped(next);
      const nextPoints = readTyped(next);
      if (nextPoints === null || indexWithoutPoints(model, nextPoints) !== null) return;
      setPoints(nextPoints);
      ask(nextPoints);
    },
    [model, ask],
  );

  /** The order is shown already; only saving leads on. */
  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    const button = event.nativeEvent.submitter;
    if (!isBroken && button?.getAttribute("formaction") === null) event.preventDefault();
  }

  return (
    <>
      <PriorityPages current={WEIGHTS_PATH} weighting={weighting} />
      <WorkbenchLede order={order} names={names} whose={isStart ? start.whose : "your own points"}>
        {agreement}
      </WorkbenchLede>
      <StartChoice options={options} current={isStart ? startName(start.weighting) : null}>
        {isStart
          ? start.sentence
          : `Own points: they stand in the address of this page and are not stored. Compared with ${start.whose}.`}
      </StartChoice>
      <form className="weights" action={WEIGHTS_PATH} method="get" onSubmit={onSubmit} noValidate>
        <input type="hidden" name="from" value={startName(start.weighting)} />
        <section className="weights__swings" aria-labelledby="swings">
          <h2 id="swings">What each step is worth</h2>
          <PointsProblems model={model} typed={typed} />
          <p className="weights__how">
            Points are for the step from worst to best, not for the subject: give 100 to the step that matters
            most within criticality, and within amenability, and compare the others with it. The percentage is
            what the criterion then counts.
          </p>
          <SwingFields model={model} typed={typed} points={points} start={start.points} onType={onType} />
        </section>
        <section className="weights__order" aria-labelledby="order">
          <h2 id="order">The order with {isStart ? "these weights" : "your points"}</h2>
          {isBroken && (
            <p className="weights__problem" role="alert">
              This browser cannot compute the order as you move a slider. “Show the order” asks the server.
            </p>
          )}
          <LiveOrder order={order} technologyNames={technologyNames} comparedWith={start.whose} />
          <SettledWords words={orderSummary(order, names)} />
          <div className="weights__acts no-print">
            <button
              className={`usa-button usa-button--outline${isBroken ? "" : " weights__show"}`}
              type="submit"
            >
              Show the order
            </button>
            {saveFor !== null && (
              <button className="usa-button" type="submit" formAction={SAVE_PATH}>
                Save as {saveFor}’s weights…
              </button>
            )}
            <Link href={weightingHref("/priorities", weighting)}>Why this order</Link>
          </div>
          {saveFor === null && <p className="quiet small no-print">{whoMay}</p>}
          {method}
        </section>
        <OrderStrip order={order} names={names} />
      </form>
    </>
  );
}
