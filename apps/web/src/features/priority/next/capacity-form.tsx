import { Link } from "../../../ui/link.tsx";
import { type Weighting, weightingParameters } from "../frame/weighting-address.ts";
import { HiddenParameters } from "./hidden-parameters.tsx";
import { PUSH_PATH, type PushAddress, pushHref, pushParameters, SHOWN_MAXIMUM } from "./push-address.ts";

interface CapacityFormProps {
  readonly weighting: Weighting;
  readonly address: PushAddress;
  /** Recommendations that can stand above the line. */
  readonly ranked: number;
}

/** How many there is room for: moves the line in the table. */
export function CapacityForm({ weighting, address, ranked }: CapacityFormProps) {
  const { capacity } = address;
  const { capacity: _, ...kept } = pushParameters(address);
  const most = Math.min(ranked, SHOWN_MAXIMUM);
  return (
    <form className="capacity no-print" action={PUSH_PATH} method="get">
      <HiddenParameters parameters={[...weightingParameters(weighting), ...Object.entries(kept)]} />
      <label htmlFor="capacity">Room for</label>
      <input
        id="capacity"
        name="capacity"
        type="number"
        inputMode="numeric"
        min={0}
        max={SHOWN_MAXIMUM}
        defaultValue={capacity}
        key={capacity}
      />
      <button className="usa-button usa-button--outline" type="submit">
        Move the line
      </button>
      <ul aria-label="Move the line by one">
        {capacity > 0 && (
          <li>
            <Link href={pushHref(weighting, address, { capacity: capacity - 1 })} scroll={false}>
              One fewer
            </Link>
          </li>
        )}
        {capacity < most && (
          <li>
            <Link href={pushHref(weighting, address, { capacity: capacity + 1 })} scroll={false}>
              One more
            </Link>
          </li>
        )}
      </ul>
    </form>
  );
}
