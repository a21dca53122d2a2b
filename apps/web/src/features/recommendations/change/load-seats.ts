import type { AgencyId } from "@entente/domain";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import type { Option } from "../../../ui/forms/select-field.tsx";

/** The agency's seats to choose from, each with its holder; none when the agency may not be read. */
export async function loadSeats(agency: AgencyId): Promise<readonly Option[]> {
  const answer = await ask((await api()).agency.get.query({ agency }));
  if (!answer.ok) return [];
  return answer.value.seats.map(({ id, title, holderName }) => ({
    value: id,
    label: `${title} (${holderName ?? "vacant"})`,
  }));
}
