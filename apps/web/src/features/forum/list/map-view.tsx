import { formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { heatShade } from "../../../ui/plots/heat-shade.ts";
import { countriesWords } from "../../coalition/frame/coalition-names.ts";
import type { Names } from "../../recommendation/words/names.ts";
import { tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import type { ForumMap } from "../frame/outputs.ts";

interface MapViewProps {
  readonly map: ForumMap;
  readonly names: Names;
}

type MapCell = ForumMap["rows"][number]["countries"][number];
type Pair = ForumMap["pairs"][number];

/** Forums against countries: who sits where, how often each came, and which two meet most. */
export function MapView({ map, names }: MapViewProps) {
  const { rows, countries, pairs, membersUnknown } = map;
  const [first] = pairs;
  const nameOf = (code: string) => names.country(code as Pair["first"]);
  const largest = Math.max(0, ...rows.flatMap((row) => row.countries.map(({ attended }) => attended)));
  const columns: readonly Column<Pair>[] = [
    {
      key: "pair",
      header: "Countries",
      kind: "row-header",
      cell: (pair) => `${names.country(pair.first)} and ${names.country(pair.second)}`,
    },
    { key: "tables", header: "Tables of both", kind: "figure", cell: ({ tables }) => tables.length },
    { key: "meetings", header: "Meetings of both", kind: "figure", cell: ({ meetings }) => meetings.length },
    { key: "strength", header: "Together", kind: "figure", cell: ({ strength }) => strength },
  ];
  return (
    <>
      <ForumPages current="/forums/map" />
      <Lede>
        {first === undefined
          ? "No two of these countries meet anywhere on record."
          : `${capitalized(countriesWords([first.first, first.second], { country: nameOf }))} meet most: they sit at ${formatNumber(first.tables.length, "table")} together and took part in ${formatNumber(first.meetings.length, "meeting")} on record.`}
      </Lede>
      <HeatRegion>
        <table className="heat forum-map">
          <caption>
            Who sits at which table, and how many of its meetings on record each country took part in
          </caption>
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col">Met</th>
              {countries.map((code) => (
                <th scope="col" key={code}>
                  <abbr title={names.country(code)}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.table}>
                <th scope="row" data-row>
                  <Link href={tableHref(row.table)}>{row.name}</Link>
                </th>
                <td className="heat__total">
                  <span>
                    {row.held === 0 && row.withoutParticipants > 0 ? (
                      <Missing words="who took part is not listed" />
                    ) : (
                      row.held
                    )}
                  </span>
                </td>
                {row.countries.map((cell) => (
                  <MapFigure
                    key={cell.country}
                    cell={cell}
                    held={row.held}
                    largest={largest}
                    country={names.country(cell.country)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </HeatRegion>
      <p className="quiet small">
        A number: sits there, and took part so often. “sits”: a member, no meeting with it on record. “·”: no
        member. A hatched cell: the members are not listed. Participants of meetings are all members of that
        day where no list is given.
      </p>
      <Disclosure
        summary={`${formatNumber(pairs.length, "pair")} of countries that meet, the strongest first`}
      >
        <DataTable
          caption="How many tables two countries share, and how many meetings both took part in"
          columns={columns}
          rows={pairs.slice(0, SHOWN)}
          rowKey={(pair) => `${pair.first} ${pair.second}`}
        />
        {pairs.length > SHOWN && <p className="quiet small">The first {SHOWN} are shown.</p>}
      </Disclosure>
      {membersUnknown.length > 0 && (
        <p className="quiet small">
          Contacts may be more by {formatNumber(membersUnknown.length, "table")} whose members are not listed.
        </p>
      )}
    </>
  );
}

const SHOWN = 60;

interface MapFigureProps {
  readonly cell: MapCell;
  readonly held: number;
  readonly largest: number;
  readonly country: string;
}

function MapFigure({ cell: { sits, attended }, held, largest, country }: MapFigureProps) {
  if (sits === null && attended === 0) {
    return (
      <td className="heat__cell--missing">
        <Missing words={`${country}: members not listed`} />
      </td>
    );
  }
  const shade = heatShade(attended, largest);
  const words = attended > 0 ? String(attended) : sits === true ? "sits" : "·";
  const meaning =
    attended > 0
      ? `${country} took part in ${attended} of ${held}`
      : sits === true
        ? `${country} sits there`
        : `${country} is no member`;
  return (
    <td className={`heat__cell--${shade}`}>
      <span aria-hidden="true">{words}</span>
      <span className="usa-sr-only">{meaning}</span>
    </td>
  );
}
