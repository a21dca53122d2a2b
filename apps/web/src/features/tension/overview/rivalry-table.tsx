import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { withdrawHref } from "../frame/tension-address.ts";
import { RIVALRY_LEVELS, RIVALRY_WORDS } from "../frame/tension-words.ts";
import type { TensionsPage } from "./load-tensions.ts";

interface RivalryTableProps {
  readonly page: TensionsPage;
  readonly mayState: boolean;
}

/** How strongly countries stand in each other's way, as rated; what nobody has rated is not known, which is not none. */
export function RivalryTable({ page: { rivalries, names }, mayState }: RivalryTableProps) {
  if (rivalries.length === 0) {
    return (
      <p>
        Nobody has rated how strongly two countries stand in each other’s way. The brief names rivalry and
        redundant capacity and rates no pair; what is not rated is not known, which is not the same as none.
      </p>
    );
  }
  return (
    <table className="table table--list">
      <caption>{formatNumber(rivalries.length, "rating")}, from 0 (none) to 4</caption>
      <thead>
        <tr>
          <th scope="col">Between</th>
          <th scope="col">What</th>
          <th scope="col" className="table__figure">
            Level
          </th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {rivalries.map((one) => {
          const { kind, between, technology, level, reason, source } = one.rivalry;
          const [first, second] = between;
          return (
            <tr key={one.id}>
              <th scope="row" data-row>
                {names.country(first)} and {names.country(second)}
              </th>
              <td data-label="What">
                {RIVALRY_WORDS[kind]}
                <span className="table__detail">
                  {technology === null ? "whatever the technology" : names.technology(technology)}
                </span>
              </td>
              <td className="table__figure" data-label="Level">
                {level}
                <span className="table__detail">{RIVALRY_LEVELS[level]}</span>
              </td>
              <td data-label="Why">
                {reason}
                <SourceNote
                  of="the rating"
                  who={basisWords(source.basis, one)}
                  when={formatDate(source.dated)}
                  from={`${source.title}, ${source.locator}`}
                />
                {mayState && (
                  <div className="tension-table__act no-print">
                    <Link href={withdrawHref("rivalry", one.id)}>
                      Take it back<span className="usa-sr-only">: {reason}</span>
                    </Link>
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
