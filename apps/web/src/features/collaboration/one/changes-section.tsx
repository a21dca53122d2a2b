import { formatInstant } from "../../../lib/dates.ts";
import { capitalized } from "../../../lib/sentence.ts";
import type { CoalitionNames } from "../../coalition/frame/coalition-names.ts";
import { changeWords, correctedWords, FIELD_WORDS } from "../change/change-words.ts";
import type { Changed } from "../list/load-collaborations.ts";

interface ChangesSectionProps {
  /** In the order in which they were put down. */
  readonly changes: readonly Changed[];
  readonly names: CoalitionNames;
}

/** Its end and what was corrected of it, the latest first, with who, when, why and from which source. */
export function ChangesSection({ changes, names }: ChangesSectionProps) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">End and corrections</h2>
      {changes.length === 0 ? (
        <p>None was put down.</p>
      ) : (
        <ol reversed>
          {changes.toReversed().map((changed) => (
            <li key={changed.sequence}>
              <strong>{changeWords(changed)}.</strong> {changed.reason}
              {changed.change.kind === "corrected" && (
                <ul>
                  {correctedWords(changed, names).map(({ field, from, to }) => (
                    <li key={field}>
                      {capitalized(FIELD_WORDS[field])}: {from} → {to}
                    </li>
                  ))}
                </ul>
              )}
              <span className="table__detail">
                {changed.personName} ({changed.by.agency}), {formatInstant(changed.at)}; source:{" "}
                {changed.change.source}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
