import type { AlignmentBasis } from "@entente/contract";
import { BLOC_NAMES, type BlocName, type CountryCode } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance } from "../frame/distance-words.ts";
import { type AlignmentNames, BLOC_WORDS } from "../frame/names.ts";
import type { MapAnswer, PairsAnswer } from "../frame/outputs.ts";
import { stancesHref } from "../frame/stance-address.ts";
import { blocShape, MARK_RADIUS, type MapLayout, mapLayout } from "./map-layout.ts";
import { byNearness, mapTitle, placeWords, stressWords } from "./map-words.ts";

interface MapSectionProps {
  readonly map: MapAnswer["map"];
  readonly pairs: PairsAnswer["pairs"];
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
}

const WIDE = { width: 820, height: 440 };
const NARROW = { width: 340, height: 420 };
const MARKS: readonly (BlocName | null)[] = [...BLOC_NAMES, null];
const HOME = "USA" as CountryCode;

/** Who stands near whom, drawn in the plane with how badly that fits, and the same as a table. */
export function MapSection({ map, pairs, model, names }: MapSectionProps) {
  const wide = mapLayout(map.places, names.shortCountry, WIDE);
  const narrow = mapLayout(map.places, names.shortCountry, NARROW);
  const blocOf = (holder: CountryCode) =>
    model.blocs.find(({ members }) => members.includes(holder))?.name ?? null;
  const [first] = map.places;
  if (wide === null || narrow === null || first === undefined || map.stress === null) {
    return <p>No map: {GROUP_ABSENCE_WORDS[map.reason ?? "nothing-comparable"]}.</p>;
  }
  const isHomeShown = map.places.some(({ holder }) => holder === HOME);
  return (
    <>
      <figure className="plot holder-map">
        <figcaption>{mapTitle(pairs, isHomeShown ? HOME : first.holder, names)}</figcaption>
        <ul className="plot-key" aria-label="Marks">
          {MARKS.map((bloc) => (
            <li key={bloc}>
              <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
                <path className={markClass(bloc)} d={blocShape(bloc, 5)} />
              </svg>
              {bloc === null ? "in neither bloc" : BLOC_WORDS[bloc]}
            </li>
          ))}
        </ul>
        <MapDrawing layout={wide} {...{ blocOf, pairs, names }} className="holder-map__wide" />
        <MapDrawing layout={narrow} {...{ blocOf, pairs, names }} className="holder-map__narrow" />
      </figure>
      <p className="quiet small">
        {stressWords(map.stress)} Stress compares drawn with true distances: 0 when every one is drawn true,
        misleading from about 0.2 (Kruskal 1964). Only nearness means something; left, right, up and down do
        not.
        {map.unplaced.length > 0 &&
          ` Not placed, since no known distance ties them to the others: ${listOf(map.unplaced.map(names.countryInSentence))}.`}
      </p>
      <Disclosure summary="The same as a table">
        <MapTable map={map} {...{ pairs, names, blocOf }} />
      </Disclosure>
    </>
  );
}

interface BlocOf {
  readonly blocOf: (holder: CountryCode) => BlocName | null;
}

interface MapDrawingProps extends BlocOf, Pick<MapSectionProps, "pairs" | "names"> {
  readonly layout: MapLayout;
  readonly className: string;
}

function MapDrawing({ layout, className, blocOf, pairs, names }: MapDrawingProps) {
  const { width, height, points, tenth } = layout;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`}>
      <rect className="holder-map__frame" x="0.5" y="0.5" width={width - 1} height={height - 1} />
      <path className="holder-map__rule" d={`M12,${height - 12}h${tenth}m0,-4v8m${-tenth},0v-8`} />
      <text className="plot__axis" x={12} y={height - 20}>
        a distance of 0.1
      </text>
      {points.map(
        ({ holder, leader }) =>
          leader !== null && (
            <path key={holder} className="holder-map__leader" d={leader} aria-hidden="true" />
          ),
      )}
      {points.map(({ holder, x, y, label }) => {
        const words = placeWords(pairs, holder, names);
        const bloc = blocOf(holder);
        return (
          <a key={holder} href={stancesHref(holder)} aria-label={words}>
            <title>{words}</title>
            <path
              className={`plot__focus ${markClass(bloc)}`}
              transform={`translate(${x},${y})`}
              d={blocShape(bloc, MARK_RADIUS)}
            />
            <text className="holder-map__label" x={label.x} y={label.y + 12} aria-hidden="true">
              {label.words}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

function markClass(bloc: BlocName | null): string {
  return `holder-map__mark holder-map__mark--${bloc ?? "neither"}`;
}

function MapTable({ map, pairs, names, blocOf }: Omit<MapSectionProps, "model"> & BlocOf) {
  return (
    <table className="table table--list">
      <caption>Places on the map, and the true distances to who is nearest and farthest</caption>
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col">Bloc</th>
          <th scope="col" className="table__figure">
            Across
          </th>
          <th scope="col" className="table__figure">
            Up
          </th>
          <th scope="col">Nearest</th>
          <th scope="col">Farthest</th>
        </tr>
      </thead>
      <tbody>
        {map.places.map(({ holder, x, y }) => {
          const bloc = blocOf(holder);
          const others = byNearness(pairs, holder);
          return (
            <tr key={holder}>
              <th scope="row">
                <Link href={stancesHref(holder)}>{names.country(holder)}</Link>
              </th>
              <td data-label="Bloc">{bloc === null ? "neither" : BLOC_WORDS[bloc]}</td>
              <td className="table__figure" data-label="Across">
                {signed(x)}
              </td>
              <td className="table__figure" data-label="Up">
                {signed(y)}
              </td>
              {[others[0], others.at(-1)].map((other, place) => (
                <td key={place} data-label={place === 0 ? "Nearest" : "Farthest"}>
                  {other === undefined
                    ? "nobody to compare with"
                    : `${names.country(other.holder)}, ${formatDistance(other.distance)}`}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function signed(place: number): string {
  return formatDistance(place).replace("-", "−");
}
