import type { Vocabulary } from "@entente/contract";
import { type CoalitionAddress, coalitionParameters } from "../question/question-address.ts";
import { PROPOSE_PATH } from "./load-propose.ts";

interface ChooseLeadProps {
  readonly address: CoalitionAddress;
  readonly leads: Vocabulary["agencies"];
}

/** Which agency would lead; whom others would call there is asked next. */
export function ChooseLead({ address, leads }: ChooseLeadProps) {
  return (
    <form className="form" action={PROPOSE_PATH} method="get">
      {coalitionParameters(address).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="propose-lead">
          Lead agency
        </label>
        <span className="usa-hint" id="propose-lead-hint">
          It answers for the whole.
        </span>
        <select
          className="usa-select"
          id="propose-lead"
          name="lead"
          aria-describedby="propose-lead-hint"
          required
        >
          <option value="">Choose</option>
          {leads.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === name ? id : `${id}, ${name}`}
            </option>
          ))}
        </select>
      </div>
      <div className="form__acts">
        <button className="usa-button" type="submit">
          Go on to the proposal
        </button>
      </div>
    </form>
  );
}
