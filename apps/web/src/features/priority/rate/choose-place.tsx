import type { PriorityBasis } from "@entente/contract";
import { CRITERION_BRANCHES, READINESS_BANDS } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { BRANCH_WORDS, bandWords } from "../frame/names.ts";
import { RATE_PATH, WHOLE_CHAIN } from "./rate-address.ts";

interface ChoosePlaceProps {
  readonly basis: PriorityBasis;
  readonly parameters: Parameters;
}

/** Which technology, criterion and band to rate; the form for it follows. */
export function ChoosePlace({ basis: { technologies, model }, parameters }: ChoosePlaceProps) {
  const given = (name: string) => [parameters[name] ?? []].flat()[0] ?? "";
  return (
    <form className="form" action={RATE_PATH} method="get">
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="rate-technology">
          Technology
        </label>
        <select
          className="usa-select"
          id="rate-technology"
          name="technology"
          defaultValue={given("technology")}
          required
        >
          <option value="">Choose</option>
          {technologies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="rate-criterion">
          Criterion
        </label>
        <select
          className="usa-select"
          id="rate-criterion"
          name="criterion"
          defaultValue={given("criterion")}
          required
        >
          <option value="">Choose</option>
          {CRITERION_BRANCHES.map((branch) => (
            <optgroup key={branch} label={BRANCH_WORDS[branch]}>
              {model.model.criteria
                .filter((criterion) => criterion.branch === branch)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="rate-band">
          Readiness band
        </label>
        <span className="usa-hint" id="rate-band-hint">
          Criticality and some opportunities are rated once, for the whole chain.
        </span>
        <select
          className="usa-select"
          id="rate-band"
          name="band"
          defaultValue={given("band") || WHOLE_CHAIN}
          aria-describedby="rate-band-hint"
        >
          <option value={WHOLE_CHAIN}>{bandWords(null)}</option>
          {READINESS_BANDS.map((band) => (
            <option key={band} value={band}>
              {bandWords(band)}
            </option>
          ))}
        </select>
      </div>
      <div className="form__acts">
        <button className="usa-button" type="submit">
          Go on to the rating
        </button>
      </div>
    </form>
  );
}
