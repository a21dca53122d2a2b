"use client";

import type { CriterionId } from "@entente/domain/id";
import { INDEX_OF_BRANCH, type PriorityCriterion, SWING_POINTS_MAXIMUM } from "@entente/domain/priority";
import { memo } from "react";
import { formatPlain, formatShare } from "../../../lib/figure-words.ts";
import { idOfField } from "../../../ui/forms/form-context.tsx";
import { INDEX_WORDS } from "../frame/names.ts";
import { swingWords } from "./swing-words.ts";
import { fieldName, readPoint } from "./typed-points.ts";

interface CriterionRowProps {
  readonly criterion: PriorityCriterion;
  readonly typed: string;
  /** Points that the sliders started from. */
  readonly start: number;
  /** Share within the sub-score; absent when nothing of it has points. */
  readonly share: number | null;
  readonly onType: (criterion: CriterionId, text: string) => void;
}

/** What the step from worst to best on one criterion counts: a slider and the same as a number. */
export const CriterionRow = memo(function CriterionRow({
  criterion,
  typed,
  start,
  share,
  onType,
}: CriterionRowProps) {
  const { id, name, question, branch } = criterion;
  const field = idOfField(fieldName(id));
  const points = readPoint(typed);
  const index = INDEX_WORDS[INDEX_OF_BRANCH[branch]].toLowerCase();
  const shareWords = share === null ? "—" : formatShare(share);
  return (
    <div className="swing">
      <div className="swing__words">
        <label htmlFor={field}>{name}</label>
        <p className="swing__question">{question}</p>
        <p className="swing__step" id={`${field}-step`}>
          {swingWords(criterion)}
        </p>
      </div>
      <div className="swing__control">
        <input
          className="swing__slider"
          type="range"
          min={0}
          max={SWING_POINTS_MAXIMUM}
          step={1}
          value={points ?? start}
          onChange={({ target }) => onType(id, target.value)}
          aria-label={`${name}, slider`}
          aria-valuetext={`${formatPlain(points ?? start)} points, ${shareWords} of ${index}`}
        />
        <input
          className={points === null ? "usa-input usa-input--error" : "usa-input"}
          id={field}
          name={fieldName(id)}
          type="number"
          inputMode="decimal"
          min={0}
          max={SWING_POINTS_MAXIMUM}
          step="any"
          value={typed}
          onChange={({ target }) => onType(id, target.value)}
          autoComplete="off"
          aria-describedby={points === null ? `${field}-error ${field}-step` : `${field}-step`}
          aria-invalid={points === null ? true : undefined}
        />
        <span className="swing__share">{shareWords}</span>
        {points !== null && points !== start && <span className="swing__was">was {formatPlain(start)}</span>}
      </div>
      {points === null && (
        <span className="usa-error-message" id={`${field}-error`}>
          Give {name} a number from 0 to {SWING_POINTS_MAXIMUM}
        </span>
      )}
    </div>
  );
});
