import type { AlignmentBasis } from "@entente/contract";
import { type AlignmentView, viewParameters } from "../frame/alignment-view.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { PAIR_PATH } from "../frame/pair-address.ts";
import { byName } from "../frame/view-form.tsx";

interface PairFormProps {
  readonly view: AlignmentView;
  readonly first: string | null;
  readonly second: string | null;
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
}

/** Which two countries are explained. */
export function PairForm({ view, first, second, model, names }: PairFormProps) {
  return (
    <form className="thresholds" action={PAIR_PATH}>
      {Object.entries(viewParameters(view)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(
        [
          ["first", "Between", first],
          ["second", "and", second],
        ] as const
      ).map(([name, label, chosen]) => (
        <label key={name}>
          {label}
          <select
            key={chosen ?? ""}
            className="plain-select"
            name={name}
            defaultValue={chosen ?? ""}
            required
          >
            <option value="">Choose</option>
            {byName(model, names).map(({ country }) => (
              <option key={country} value={country}>
                {names.country(country)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className="usa-button usa-button--outline usa-button--small" type="submit">
        Explain
      </button>
    </form>
  );
}
