import { DRAWS_MAXIMUM } from "@entente/domain";
import { formatCount } from "../../../lib/numbers.ts";
import { type Weighting, weightingParameters } from "../frame/weighting-address.ts";
import {
  FIRM_PATH,
  type FirmAddress,
  firmParameters,
  SEED_MAXIMUM,
  USUAL_SIMULATION,
} from "./firm-address.ts";

interface SimulationFormProps {
  readonly weighting: Weighting;
  readonly address: FirmAddress;
}

/** How many draws, and from which seed; both stand in the address. */
export function SimulationForm({ weighting, address }: SimulationFormProps) {
  const kept = [
    ...weightingParameters(weighting),
    ...Object.entries(firmParameters({ ...USUAL_SIMULATION, open: address.open })),
  ];
  return (
    <form className="simulation" action={FIRM_PATH}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        Draws
        <input
          key={address.draws}
          type="number"
          name="draws"
          min="1"
          max={DRAWS_MAXIMUM}
          required
          defaultValue={address.draws}
        />
      </label>
      <label>
        Seed
        <input
          key={address.seed}
          type="number"
          name="seed"
          min="0"
          max={SEED_MAXIMUM}
          required
          defaultValue={address.seed}
        />
      </label>
      <button className="usa-button usa-button--outline usa-button--small" type="submit">
        Draw again
      </button>
      <span className="simulation__words">
        Same seed, same digits. Up to {formatCount(DRAWS_MAXIMUM)} draws; these take a few seconds.
      </span>
    </form>
  );
}
