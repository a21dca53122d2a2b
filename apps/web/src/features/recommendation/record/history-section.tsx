import type { RecommendationGetOutput, RecordedChange } from "@entente/contract";
import { dateOf } from "@entente/domain";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { BasisTag } from "../../../ui/tag.tsx";
import { changeAuthor } from "../words/conflict.ts";
import { historyEntry } from "../words/history-sentence.ts";
import { Section } from "./section.tsx";

/** Everything that was changed, newest first, one sentence each. */
export function HistorySection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const { history, historyTotal, registeredAt } = detail;
  const changes = historyTotal - 1;
  return (
    <Section id="history">
      <p>
        {history.length < changes
          ? `The newest ${history.length} of ${formatNumber(changes, "change")}, newest first.`
          : `${formatNumber(changes, "change")} since it was registered, newest first.`}
      </p>
      <ol className="history" reversed>
        {history.map((change) => (
          <HistoryItem key={change.version} change={change} />
        ))}
        {history.length === changes && (
          <li id="version-1">
            <p className="history__day">{formatDate(dateOf(registeredAt))}</p>
            <div>
              <p>The recommendation was registered.</p>
              <p className="quiet small">{formatInstant(registeredAt)}</p>
            </div>
          </li>
        )}
      </ol>
    </Section>
  );
}

function HistoryItem({ change }: { readonly change: RecordedChange }) {
  const { sentence, basis, reason } = historyEntry(change);
  return (
    <li id={`version-${change.version}`}>
      <p className="history__day">{formatDate(dayOf(change))}</p>
      <div>
        <p>
          {sentence} {basis !== null && <BasisTag basis={basis} />}
        </p>
        {reason !== null && <p className="history__reason">{reason}</p>}
        <p className="quiet small">
          Recorded {formatInstant(change.at)} by {changeAuthor(change)}
        </p>
      </div>
    </li>
  );
}

/** The day on which it became so; the day of recording for changes that state no fact. */
function dayOf({ change, at }: RecordedChange) {
  const fact = change.kind === "facts-stated" ? change.facts[0] : undefined;
  return fact === undefined ? dateOf(at) : fact.on;
}
