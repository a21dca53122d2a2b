import type { HoldingRow } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { sizeWords } from "../pooling-words.ts";
import type { HoldingPage } from "./load-holding.ts";

/** Who holds what about which domain, or how it left the register. */
export function holdingSentence(
  { last, withdrawal }: Pick<HoldingPage, "last" | "withdrawal">,
  country: (code: string) => string,
): string {
  if (withdrawal !== null) {
    const { personName, by, at, reason } = withdrawal;
    return `${personName} (${by.agency}) took it out of the register on ${formatInstant(at)}: ${reason}`;
  }
  const { holder, domain } = last.holding;
  return `${holder.body} (${country(holder.country)}) holds ${amountWords(last)} about ${domain.trim().toLowerCase()}.`;
}

function amountWords({ holding: { size, modality } }: HoldingRow): string {
  if (size === null) return `${modality}, how many is not known,`;
  const amount = sizeWords(size);
  return size.unit.trim().toLowerCase() === modality.trim().toLowerCase()
    ? amount
    : `${amount} of ${modality}`;
}
