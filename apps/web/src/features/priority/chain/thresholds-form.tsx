import type { PrioritySettings } from "@entente/domain";
import { Link } from "../../../ui/link.tsx";
import { type Weighting, weightingParameters } from "../frame/weighting-address.ts";
import { CHAIN_PATH, type ChainAddress, chainHref, chainParameters } from "./chain-address.ts";
import { FOCUS_SIDES, formatThreshold } from "./focus-words.ts";

interface ThresholdsFormProps {
  readonly weighting: Weighting;
  readonly address: ChainAddress;
  /** The model's own. */
  readonly settings: PrioritySettings;
}

/** From where on opportunity and obstacle are high; other thresholds stand in the address and are not stored. */
export function ThresholdsForm({ weighting, address, settings }: ThresholdsFormProps) {
  const isSupposed = address.opportunity !== null || address.obstacle !== null;
  const own = { ...address, opportunity: null, obstacle: null };
  const kept = [...weightingParameters(weighting), ...Object.entries(chainParameters(own))];
  return (
    <form className="thresholds" action={CHAIN_PATH}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="thresholds__intro">High from</span>
      {FOCUS_SIDES.map((side) => (
        <label key={side}>
          {side}
          <input
            key={String(address[side])}
            type="number"
            name={side}
            min="0"
            max="1"
            step="any"
            required
            defaultValue={formatThreshold(address[side] ?? settings[`${side}Threshold`])}
          />
        </label>
      ))}
      <button className="usa-button usa-button--outline usa-button--small" type="submit">
        Try
      </button>
      <span className="thresholds__words">
        {isSupposed ? (
          <>
            Tried out, not stored. Our setting is {formatThreshold(settings.opportunityThreshold)} and{" "}
            {formatThreshold(settings.obstacleThreshold)}.{" "}
            <Link href={chainHref(weighting, own)}>Back to it</Link>
          </>
        ) : (
          "These thresholds are our setting."
        )}
      </span>
    </form>
  );
}
