import type { AlignmentBasis } from "@entente/contract";
import type { AlignmentView } from "../frame/alignment-view.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { byName } from "../frame/view-form.tsx";
import { APART_PATH, type ApartAddress, keptParameters } from "./apart-address.ts";

interface BesideFormProps {
  readonly view: AlignmentView;
  readonly address: ApartAddress;
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
}

/** By whose answers the tables are shaded. */
export function BesideForm({ view, address, model, names }: BesideFormProps) {
  return (
    <form className="thresholds" action={`${APART_PATH}#answers`}>
      {keptParameters(view, address, ["beside"]).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        Shaded by distance from
        <select
          key={address.beside ?? ""}
          className="plain-select"
          name="beside"
          defaultValue={address.beside ?? ""}
        >
          <option value="">the middle answer</option>
          {byName(model, names).map(({ country }) => (
            <option key={country} value={country}>
              {names.country(country)}
            </option>
          ))}
        </select>
      </label>
      <button className="usa-button usa-button--outline usa-button--small" type="submit">
        Shade
      </button>
      <span className="thresholds__words">
        The middle answer is the one nearest to all answers known: the most common option, the median level.
      </span>
    </form>
  );
}
