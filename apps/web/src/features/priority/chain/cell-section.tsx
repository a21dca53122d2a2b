import type { PriorityBasis } from "@entente/contract";
import type { PriorityCell, PrioritySettings } from "@entente/domain";
import { formatPlain, formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import { uncapitalized } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import { Marked } from "../../../ui/mark.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { BAND_WORDS, bandWords, FOCUS_CLASS_WORDS, type PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import { cellParts } from "./cell-parts.ts";
import { changesByClass, unmovedSentence } from "./change-sentences.ts";
import { classChanges } from "./class-change.ts";
import { certaintySentence, classReason, FOCUS_CLASS_MARKS } from "./focus-words.ts";
import { PartsTable } from "./parts-table.tsx";

interface CellSectionProps {
  readonly cell: PriorityCell;
  readonly basis: PriorityBasis;
  /** With the thresholds that the page shows. */
  readonly settings: PrioritySettings;
  readonly names: PriorityNames;
  /** Whether the address asks for it; otherwise it is the best cell. */
  readonly isAsked: boolean;
}

/** One cell explained: why it is in its class, what would change that, and every figure with its source. */
export function CellSection({ cell, basis, settings, names, isAsked }: CellSectionProps) {
  const { technology, band, focus } = cell;
  const name = names.technology(technology);
  const parts = cellParts(cell, basis);
  const changes = classChanges(focus, { criteria: basis.model.model.criteria, settings });
  const unmoved = focus.focusClass === null ? null : unmovedSentence(changes, settings);
  return (
    <section aria-labelledby="cell" className="focus-detail">
      <h2 id="cell">
        {name} in {uncapitalized(BAND_WORDS[band])}:{" "}
        {focus.focusClass === null ? "no class" : uncapitalized(FOCUS_CLASS_WORDS[focus.focusClass])}
      </h2>
      <p className="quiet small">
        {!isAsked && "The best cell of all. Follow the class of another cell to see it explained here. "}
        <a href="#matrix">Back to the matrix</a>
      </p>
      <div className="focus-detail__words">
        <div>
          <p>{classReason(focus, settings)}</p>
          <p>{certaintySentence(focus, settings)}</p>
          <HeadlineSentence cell={cell} settings={settings} />
        </div>
        {focus.focusClass !== null && (
          <section aria-labelledby="cell-changes">
            <h3 id="cell-changes">What would change the class</h3>
            {changesByClass(changes, parts, cell).map(({ focusClass, conditions, further }) => (
              <div key={focusClass}>
                <p>
                  <Marked mark={FOCUS_CLASS_MARKS[focusClass]} word={FOCUS_CLASS_WORDS[focusClass]} /> if any
                  one of these held:
                </p>
                <ul>
                  {conditions.map((condition, place) => (
                    <li key={place}>
                      <Sentence parts={condition} />
                    </li>
                  ))}
                  {further > 0 && <li className="quiet">{further} more, farther from what is rated</li>}
                </ul>
              </div>
            ))}
            {unmoved !== null && <p>{unmoved}</p>}
          </section>
        )}
      </div>
      <div className="focus-detail__parts">
        <PartsTable
          cell={cell}
          parts={parts}
          passages={basis.passages}
          title={`${name}, ${bandWords(band)}`}
        />
      </div>
    </section>
  );
}

function HeadlineSentence({ cell, settings: { emphasis } }: Pick<CellSectionProps, "cell" | "settings">) {
  const { technology, headline, criticality, amenability } = cell;
  const href = ratingsHref(technology);
  if (headline.score === null || criticality.score === null || amenability.score === null) {
    return (
      <p>
        No headline: {criticality.score === null ? "criticality" : "amenability"} is not rated.{" "}
        <Link href={href}>See what is rated</Link>.
      </p>
    );
  }
  const [c, a] = [formatScore(criticality.score), formatScore(amenability.score)];
  const formula =
    emphasis === 0.5
      ? `√(criticality ${c} × amenability ${a})`
      : `criticality ${c} to the power of ${formatPlain(emphasis)} × amenability ${a} to the power of ${formatPlain(1 - emphasis)}`;
  return (
    <p>
      Headline <Link href={href}>{formatScore(headline.score)}</Link> = {formula}, possible{" "}
      {formatScoreRange(headline)}.
    </p>
  );
}
