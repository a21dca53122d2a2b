"use client";

import { type PriorityModel, SWING_POINTS_MAXIMUM } from "@entente/domain/priority";
import { Fragment } from "react";
import { idOfField } from "../../../ui/forms/form-context.tsx";
import { indexWithoutPoints } from "./points-problem.ts";
import { fieldName, readPoint, readTyped, type TypedPoints } from "./typed-points.ts";

interface PointsProblemsProps {
  readonly model: PriorityModel;
  readonly typed: TypedPoints;
}

/** What must be mended before the order can follow; nothing when it does. */
export function PointsProblems({ model, typed }: PointsProblemsProps) {
  const unread = model.criteria.filter(({ id }) => readPoint(typed[id] ?? "") === null);
  const points = readTyped(typed);
  const without = points === null ? null : indexWithoutPoints(model, points);
  if (unread.length === 0 && without === null) return null;
  return (
    <p className="weights__problem" role={without === null ? undefined : "alert"}>
      {without === null ? (
        <>
          A number from 0 to {SWING_POINTS_MAXIMUM} is needed for{" "}
          {unread.map(({ id, name }, place) => (
            <Fragment key={id}>
              {place > 0 && ", "}
              <a href={`#${idOfField(fieldName(id))}`}>{name}</a>
            </Fragment>
          ))}
          .
        </>
      ) : (
        <>
          No criterion of {without} has points, so nothing of it would count. Give 100 to the step that
          matters most.
        </>
      )}{" "}
      The order shown is of the last points that could be used.
    </p>
  );
}
