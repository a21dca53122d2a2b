import type { AlignmentBasis } from "@entente/contract";
import { Fragment } from "react";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { AlignmentView } from "../frame/alignment-view.ts";
import { formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { PartBar } from "../frame/part-bar.tsx";
import { LINK_PATH, linkHref } from "../link/link-address.ts";
import { type ClosingAddress, closingHref, withTaken } from "./closing-address.ts";
import { type GainRow, gainRows, type LinkedGain } from "./gain-rows.ts";
import { GAIN_ABSENCE_WORDS } from "./gain-words.ts";

interface GainSectionProps {
  readonly gains: readonly GainRow[];
  readonly basis: AlignmentBasis;
  readonly view: AlignmentView;
  readonly address: ClosingAddress;
  readonly names: AlignmentNames;
  /** Whether the person links changes to recommendations. */
  readonly mayLink: boolean;
}

/** What each open recommendation would close in its own group, and of which nobody has said so. */
export function GainSection({ gains, basis, view, address, names, mayLink }: GainSectionProps) {
  const { linked, unlinked } = gainRows(gains, basis.effects);
  const longest = Math.max(0, ...linked.map(({ gain }) => gain ?? 0));
  return (
    <>
      <table className="table table--list gain-table">
        <caption>
          {formatNumber(linked.length, "open recommendation")} with linked changes, the greatest gain first;
          each gain is the fall of the mean distance in the recommendation’s own group, as of today
        </caption>
        <thead>
          <tr>
            <th scope="col">Recommendation</th>
            <th scope="col">Would close</th>
            <th scope="col">Group</th>
            <th scope="col">Changes linked to it</th>
            <th scope="col" className="no-print">
              Try it
            </th>
          </tr>
        </thead>
        <tbody>
          {linked.map((row) => (
            <tr key={row.key} id={`gain-${row.key}`}>
              <th scope="row" data-row>
                <Link href={`/recommendations/${row.key}`}>
                  {row.key} {row.title}
                </Link>
              </th>
              <td data-label="Would close">
                {row.gain === null ? (
                  <Missing words={GAIN_ABSENCE_WORDS[row.reason ?? "no-change-linked"]} />
                ) : (
                  <PartBar
                    part={Math.max(0, row.gain)}
                    longest={longest}
                    figure={formatPart(row.gain).replace("-", "−")}
                  />
                )}
              </td>
              <td data-label="Group">{groupWords(row, names)}</td>
              <td data-label="Changes">
                <LinkedChanges row={row} names={names} />
              </td>
              <td className="no-print" data-label="Try it">
                <Link
                  href={closingHref(view, withTaken(address, row.key), "suppose")}
                  aria-label={`${address.taken.includes(row.key) ? "Take back" : "Suppose"} ${row.key}`}
                >
                  {address.taken.includes(row.key) ? "Take back" : "Suppose"}
                </Link>
                {mayLink && (
                  <>
                    <br />
                    <Link href={linkHref(row.key)} aria-label={`Change the links of ${row.key}`}>
                      Change links
                    </Link>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayLink && (
        <p className="no-print">
          <Link href={LINK_PATH}>Link a change to a recommendation</Link>
        </p>
      )}
      {unlinked.length > 0 && (
        <Disclosure
          summary={`${formatNumber(unlinked.length, "open recommendation")} without a linked change: their gain is not known`}
        >
          <ul>
            {unlinked.map(({ key, title }) => (
              <li key={key}>
                <Link href={`/recommendations/${key}`}>
                  {key} {title}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const NAMED_MAXIMUM = 6;

function groupWords({ effect: { effect } }: LinkedGain, names: AlignmentNames): string {
  const { group } = effect;
  return group.length > NAMED_MAXIMUM
    ? formatNumber(group.length, "country", "countries")
    : listOf(group.map(names.shortCountry));
}

function LinkedChanges({
  row: { key, effect: stored },
  names,
}: {
  readonly row: LinkedGain;
  readonly names: AlignmentNames;
}) {
  const { changes, groupReason } = stored.effect;
  return (
    <>
      <ul className="plain-list">
        {changes.map(({ holder, issue, to }) => (
          <li key={`${holder} ${issue}`}>
            {names.country(holder)}: {names.issue(issue)} “{names.answer(issue, to)}”
          </li>
        ))}
      </ul>
      <details className="disclosure source-note">
        <summary>
          Why<span className="usa-sr-only"> these changes of {key}</span>
        </summary>
        <dl>
          {changes.map(({ holder, issue, basis, reason }) => (
            <Fragment key={`${holder} ${issue}`}>
              <dt>
                {names.shortCountry(holder)}, {names.issue(issue)}
              </dt>
              <dd>
                {reason} {basisWords(basis, stored)}.
              </dd>
            </Fragment>
          ))}
          <dt>Group</dt>
          <dd>{groupReason}</dd>
        </dl>
      </details>
    </>
  );
}
