import { formatInstant } from "../../../lib/dates.ts";

/** One change that an administrator made. */
interface KeptChange {
  readonly sequence: number;
  readonly reason: string;
  readonly at: Parameters<typeof formatInstant>[0];
  readonly personName: string;
}

interface KeptHistoryProps<Change extends KeptChange> {
  /** Newest first. */
  readonly history: readonly Change[];
  /** What stood after the change, in a few words. */
  readonly words: (change: Change) => string;
}

/** Every change of a person, a seat or an agency: what, by whom, when and why. */
export function KeptHistory<Change extends KeptChange>({ history, words }: KeptHistoryProps<Change>) {
  return (
    <section aria-labelledby="kept-history">
      <h2 id="kept-history">What administrators changed</h2>
      {history.length === 0 ? (
        <p>Nothing yet: it stands as the register opened with it.</p>
      ) : (
        <ol className="kept-history">
          {history.map((change) => (
            <li key={change.sequence}>
              <p>{words(change)}</p>
              <p className="quiet small">
                {change.personName}, {formatInstant(change.at)}: “{change.reason}”
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
