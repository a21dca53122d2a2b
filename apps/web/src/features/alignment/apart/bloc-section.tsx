import type { AlignmentBasis } from "@entente/contract";
import type { CountryCode } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { BASIS_WORDS } from "../../../lib/words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { PassageWords } from "../../../ui/passage-words.tsx";
import type { AlignmentView } from "../frame/alignment-view.ts";
import { formatDistance } from "../frame/distance-words.ts";
import { type AlignmentNames, BLOC_WORDS } from "../frame/names.ts";
import type { BlocsAnswer } from "../frame/outputs.ts";
import { stancesHref } from "../frame/stance-address.ts";
import { byName } from "../frame/view-form.tsx";
import { APART_PATH, type ApartAddress, apartHref, keptParameters, NAMED_BLOCS } from "./apart-address.ts";
import { nearerSide, outsidersSentence, separationSentence } from "./bloc-words.ts";
import { sideWords } from "./side-words.ts";

interface BlocSectionProps {
  readonly blocs: BlocsAnswer;
  readonly view: AlignmentView;
  readonly address: ApartAddress;
  readonly basis: AlignmentBasis;
  readonly names: AlignmentNames;
}

/** Two sides against each other: across, within, how far the line separates them, and who outside is nearer to which. */
export function BlocSection({ blocs, view, address, basis, names }: BlocSectionProps) {
  const { comparison, first, second, outsiders } = blocs;
  const { model } = basis.model;
  const [one, other] = [sideWords(address.one, names), sideWords(address.other, names)];
  const outside = outsidersSentence(outsiders, address, names);
  const members = (holders: readonly CountryCode[]) => listOf(holders.map(names.shortCountry));
  const rows = [
    [`Across: ${one} with ${other}`, comparison.across],
    [`Within ${one}: ${members(first)}`, comparison.withinFirst],
    [`Within ${other}: ${members(second)}`, comparison.withinSecond],
  ] as const;
  return (
    <>
      <p>
        {separationSentence(comparison, address, names)}
        {outside !== null && ` ${outside}`}
      </p>
      <table className="table table--list bloc-table">
        <caption>Mean distances of pairs; separation is across less the mean of the two within</caption>
        <thead>
          <tr>
            <th scope="col">Pairs</th>
            <th scope="col" className="table__figure">
              Compared
            </th>
            <th scope="col" className="table__figure">
              Mean distance
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, { mean, comparedPairs, pairs }]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td className="table__figure" data-label="Compared">
                {comparedPairs} of {pairs}
              </td>
              <td className="table__figure" data-label="Mean distance">
                {mean === null ? <Missing /> : formatDistance(mean)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Separation
            </th>
            <td className="table__figure" data-label="Separation">
              {comparison.separation === null ? (
                <Missing />
              ) : (
                formatDistance(comparison.separation).replace("-", "−")
              )}
            </td>
          </tr>
        </tfoot>
      </table>
      {outsiders.length > 0 && (
        <table className="table table--list bloc-table">
          <caption>Those on neither side: mean distance to the members of each</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col" className="table__figure">
                To {one}
              </th>
              <th scope="col" className="table__figure">
                To {other}
              </th>
              <th scope="col">Nearer to</th>
            </tr>
          </thead>
          <tbody>
            {outsiders.map((outsider) => {
              const nearer = nearerSide(outsider);
              return (
                <tr key={outsider.holder}>
                  <th scope="row">
                    <Link href={stancesHref(outsider.holder)}>{names.country(outsider.holder)}</Link>
                  </th>
                  {[outsider.toFirst, outsider.toSecond].map(({ mean }, place) => (
                    <td key={place} className="table__figure" data-label={`To ${place === 0 ? one : other}`}>
                      {mean === null ? <Missing /> : formatDistance(mean)}
                    </td>
                  ))}
                  <td data-label="Nearer to">
                    {{ one, other, neither: "as near to both", unknown: "not known" }[nearer]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <BlocReasons basis={basis} />
      <SidesForm {...{ view, address, first, second, model, names }} />
    </>
  );
}

/** Who the brief counts to which bloc, and why. */
function BlocReasons({ basis }: { readonly basis: AlignmentBasis }) {
  return (
    <Disclosure summary="Who belongs to which bloc, and why">
      <ul>
        {basis.model.model.blocs.map(({ name, reason, basis: from, passage }) => (
          <li key={name}>
            {BLOC_WORDS[name]}: {reason}{" "}
            {passage === null ? (
              BASIS_WORDS[from]
            ) : (
              <>
                Our reading of the brief, <PassageWords passage={passage} passages={basis.passages} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface SidesFormProps extends Pick<BlocSectionProps, "view" | "address" | "names"> {
  readonly first: readonly CountryCode[];
  readonly second: readonly CountryCode[];
  readonly model: AlignmentBasis["model"]["model"];
}

const SIDES = [
  ["one", "one side"],
  ["other", "other side"],
  ["", "neither"],
] as const;

function SidesForm({ view, address, first, second, model, names }: SidesFormProps) {
  const isNamed = address.one.kind === "bloc" && address.other.kind === "bloc";
  return (
    <Disclosure summary="Compare other sides" isOpen={!isNamed}>
      <form action={`${APART_PATH}#blocs`}>
        {keptParameters(view, address, ["one", "other"]).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="sides" value="yes" />
        <div className="sides-form">
          {byName(model, names).map(({ country }) => {
            const side = first.includes(country) ? "one" : second.includes(country) ? "other" : "";
            return (
              <fieldset key={`${country} ${side}`}>
                <legend>{names.country(country)}</legend>
                {SIDES.map(([value, label]) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={`side.${country}`}
                      value={value}
                      defaultChecked={value === side}
                    />
                    {label}
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
        <div className="view-form__acts">
          <button className="usa-button usa-button--outline usa-button--small" type="submit">
            Compare
          </button>
          {!isNamed && (
            <Link href={apartHref(view, { ...address, ...NAMED_BLOCS }, "blocs")}>
              Back to the brief’s blocs
            </Link>
          )}
        </div>
      </form>
    </Disclosure>
  );
}
