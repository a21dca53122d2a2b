import { FIRMNESS_KINDS, type FirmnessKind } from "@entente/domain";
import { Link } from "../../../ui/link.tsx";
import type { Weighting } from "../frame/weighting-address.ts";
import { type FirmAddress, firmHref } from "./firm-address.ts";

const OPEN_WORDS: Readonly<Record<FirmnessKind, string>> = {
  weights: "Weights open",
  ratings: "Ratings open",
  both: "Both open",
};

export const OPEN_MEANING: Readonly<Record<FirmnessKind, string>> = {
  weights: "Any weights at all are drawn; ratings stand as they are.",
  ratings:
    "The weights above hold; uncertain ratings are drawn from what their raters left open, missing ones from their whole scale.",
  both: "Any weights at all are drawn, and with them uncertain ratings from what their raters left open, missing ones from their whole scale.",
};

interface OpenSwitchProps {
  readonly weighting: Weighting;
  readonly address: FirmAddress;
}

/** Links between the three simulations; the address says which one is shown. */
export function OpenSwitch({ weighting, address }: OpenSwitchProps) {
  return (
    <nav className="view-switch no-print" aria-label="What is left open">
      <ul>
        {FIRMNESS_KINDS.map((open) => (
          <li key={open}>
            <Link
              href={firmHref(weighting, { ...address, open }, "ranks")}
              aria-current={open === address.open ? "true" : undefined}
            >
              {OPEN_WORDS[open]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
