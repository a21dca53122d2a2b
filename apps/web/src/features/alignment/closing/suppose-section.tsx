import type { RecommendationKey } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";
import type { AlignmentView } from "../frame/alignment-view.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { WhatIfAnswer } from "../frame/outputs.ts";
import { type ClosingAddress, closingHref, moveText, withMove, withTaken } from "./closing-address.ts";
import { Cost } from "./cost.tsx";
import type { ClosingPage } from "./load-closing.ts";
import { ShiftTable } from "./shift-table.tsx";

interface SupposeSectionProps {
  readonly supposed: ClosingPage["supposed"];
  readonly view: AlignmentView;
  readonly address: ClosingAddress;
  readonly names: AlignmentNames;
}

const PRIVACY_LAW = "DATA-1" as RecommendationKey;

/** What several changes at once would do to the group and to every pair. Nothing is kept but the address. */
export function SupposeSection({ supposed, view, address, names }: SupposeSectionProps) {
  if (supposed === null) {
    return (
      <p>
        Nothing is supposed yet. Suppose a move in the table above, or a recommendation below, or see what{" "}
        <Link href={closingHref(view, withTaken(address, PRIVACY_LAW), "suppose")}>
          a federal privacy law in the United States ({PRIVACY_LAW})
        </Link>{" "}
        would do. Nothing is stored: what you suppose stands in the address of the page.
      </p>
    );
  }
  return (
    <>
      <ul className="supposed" aria-label="Supposed">
        {address.taken.map((key) => (
          <li key={key}>
            {key} is carried out{" "}
            <Link
              href={closingHref(view, withTaken(address, key), "suppose")}
              aria-label={`Take back ${key}`}
            >
              Take back
            </Link>
          </li>
        ))}
        {address.moves.map((move) => (
          <li key={moveText(move)}>
            {names.country(move.holder)}: {names.issue(move.issue)} becomes “
            {names.answer(move.issue, move.to)}”{" "}
            <Link
              href={closingHref(view, withMove(address, move), "suppose")}
              aria-label={`Take back ${names.country(move.holder)}, ${names.issue(move.issue)}`}
            >
              Take back
            </Link>
          </li>
        ))}
      </ul>
      {supposed.ok ? (
        <Effect answer={supposed.value} view={view} names={names} />
      ) : (
        <RefusalAlert title="This cannot be supposed" words={refusalWords(supposed.error)} />
      )}
      <p>
        <Link href={closingHref(view, { ...address, moves: [], taken: [] }, "suppose")}>
          Take everything back
        </Link>
      </p>
    </>
  );
}

interface EffectProps {
  readonly answer: WhatIfAnswer;
  readonly view: AlignmentView;
  readonly names: AlignmentNames;
}

function Effect({ answer: { effect, unlinked }, view, names }: EffectProps) {
  return (
    <>
      <p className="supposed__effect">{effectSentence(effect)}</p>
      {unlinked.length > 0 && (
        <p className="quiet">
          No change is linked to {unlinked.join(", ")}: what it would do to stances is not known.
        </p>
      )}
      <h3>What is supposed to change</h3>
      <ul>
        {effect.changes.map(({ holder, issue, from, to }) => (
          <li key={`${holder} ${issue}`}>
            {names.country(holder)}, {names.issue(issue)}:{" "}
            {from.value === null ? "not known" : `“${names.answer(issue, from.value)}”`} becomes “
            {names.answer(issue, to)}”{from.value === to && ", which it is already"}.
            {from.value !== null && <Cost move={{ issue, from: from.value, to }} names={names} />}
          </li>
        ))}
      </ul>
      <ShiftTable pairs={effect.pairs} view={view} names={names} />
    </>
  );
}

function effectSentence(effect: WhatIfAnswer["effect"]): string {
  if (effect.reason !== null) {
    return `What this would do to the group is not known: ${GROUP_ABSENCE_WORDS[effect.reason]}.`;
  }
  const { meanBefore, meanAfter, reduction, comparedPairs } = effect;
  const how =
    Math.abs(reduction) < 1e-9
      ? "would stay as it is"
      : `would ${reduction > 0 ? "fall" : "rise"} by ${formatPart(Math.abs(reduction))}, to ${formatDistance(meanAfter)}`;
  return `The mean distance of ${formatDistance(meanBefore)} over ${formatNumber(comparedPairs, "pair")} ${how}. Nothing is stored.`;
}
