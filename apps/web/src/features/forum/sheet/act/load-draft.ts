import type { Entente } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import { parseTableId, type TableId } from "@entente/domain";
import type { TableLine } from "../../frame/outputs.ts";

export interface DraftPage {
  /** Bodies of which it is known who has a vote. */
  readonly bodies: readonly TableLine[];
  /** The one that the address names; absent while it names none of them. */
  readonly body: TableLine | null;
  readonly countries: Vocabulary["countries"];
}

/** The bodies before whose votes a sheet can be kept, and who of them may coordinate. */
export async function loadDraft(client: Entente, table: string): Promise<DraftPage> {
  const named = parseTableId(table);
  const [{ tables }, countries] = await Promise.all([
    client.forum.list.query({}),
    named.ok ? groupOf(client, named.value) : [],
  ]);
  const bodies = tables.filter(({ members, isLive }) => isLive && (members?.length ?? 0) > 0);
  return { bodies, body: bodies.find(({ id }) => named.ok && id === named.value) ?? null, countries };
}

/** Countries that are compared here and have a vote there, with those that coordinate already. */
export async function groupOf(
  client: Entente,
  table: TableId,
  present: readonly string[] = [],
): Promise<Vocabulary["countries"]> {
  const [{ tables }, { countries }, vocabulary] = await Promise.all([
    client.forum.list.query({}),
    client.alignment.basis.query({}),
    client.reference.vocabulary.query(),
  ]);
  const members = tables.find(({ id }) => id === table)?.members ?? [];
  const compared = countries.map(({ code }) => String(code));
  return vocabulary.countries.filter(
    ({ code }) => present.includes(code) || (members.includes(code) && compared.includes(code)),
  );
}
