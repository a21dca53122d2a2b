import type { CountryCode } from "../../id.ts";
import { compareText } from "../../internal/text.ts";
import type { Contact, Contacts } from "../contacts.ts";

/** Who speaks to whom, and why this one. */
export interface Conversation {
  readonly with: CountryCode;
  readonly by: CountryCode;
  /** Where the two meet. */
  readonly contact: Contact;
  /** Those who meet it more, all of whom have as many conversations as they may; the strongest first. */
  readonly stronger: readonly { readonly country: CountryCode; readonly strength: number }[];
}

/** `no-contact`: nobody of the group meets it anywhere. `nobody-free`: those who do have as many conversations as they may. */
export const UNASSIGNED_REASONS = ["no-contact", "nobody-free"] as const;
export type UnassignedReason = (typeof UNASSIGNED_REASONS)[number];

export interface Unassigned {
  readonly country: CountryCode;
  readonly reason: UnassignedReason;
}

/** Conversations shared out. */
export interface Interlocutors {
  /** By the country spoken with. */
  readonly conversations: readonly Conversation[];
  readonly unassigned: readonly Unassigned[];
  /** Conversations that each may have. */
  readonly maximum: number;
}

/**
 * Shares out conversations so that the contacts behind them are as strong together as can be, none having more than
 * `maximum`. The result is exact; among equally strong ones it is always the same, whatever order the input is in.
 *
 * Targets are placed one after another, each along the best chain of hand-overs (successive longest paths for a
 * maximum-weight assignment). Takes time in proportion to targets² × interlocutors².
 */
export function shareOutConversations(
  targets: readonly CountryCode[],
  speakers: readonly CountryCode[],
  contacts: Pick<Contacts, "pairs">,
  maximum: number,
): Interlocutors {
  const asked = [...new Set(targets)].toSorted(compareText);
  const free = [...new Set(speakers)].toSorted(compareText);
  const byPair = new Map(contacts.pairs.map((contact) => [pairOf(contact.first, contact.second), contact]));
  const met = asked.map((target) => free.map((speaker) => byPair.get(pairOf(target, speaker)) ?? null));
  const chosen = strongestAssignment(
    met.map((row) => row.map((contact) => contact?.strength ?? 0)),
    maximum,
  );
  const conversations: Conversation[] = [];
  const unassigned: Unassigned[] = [];
  for (const [row, country] of asked.entries()) {
    const own = met[row] as readonly (Contact | null)[];
    const column = chosen[row] ?? null;
    if (column === null) {
      const isMet = own.some((contact) => contact !== null);
      unassigned.push({ country, reason: isMet ? "nobody-free" : "no-contact" });
      continue;
    }
    const contact = own[column] as Contact;
    const stronger = free
      .map((speaker, at) => ({ country: speaker, strength: own[at]?.strength ?? 0 }))
      .filter(({ strength }) => strength > contact.strength)
      .toSorted((a, b) => b.strength - a.strength || compareText(a.country, b.country));
    conversations.push({ with: country, by: free[column] as CountryCode, contact, stronger });
  }
  return { conversations, unassigned, maximum };
}

function pairOf(one: CountryCode, other: CountryCode): string {
  return [one, other].toSorted(compareText).join(" ");
}

/** For each row the column that it is assigned, or none; a strength of 0 is no contact. */
function strongestAssignment(
  strengths: readonly (readonly number[])[],
  maximum: number,
): readonly (number | null)[] {
  const columns = strengths[0]?.length ?? 0;
  const assigned: (number | null)[] = strengths.map(() => null);
  for (const row of strengths.keys()) {
    const held = Array.from({ length: columns }, (_none, column) => rowsAt(assigned, column));
    const chain = bestChain(strengths, held, row, maximum);
    for (const { row: moved, to } of chain) assigned[moved] = to;
  }
  return assigned;
}

function rowsAt(assigned: readonly (number | null)[], column: number): readonly number[] {
  return [...assigned.keys()].filter((row) => assigned[row] === column);
}

interface Handover {
  readonly row: number;
  /** Absent when the row is given up. */
  readonly to: number | null;
}

/** The hand-overs that bring in a row at the greatest gain; none when it cannot be brought in. */
function bestChain(
  strengths: readonly (readonly number[])[],
  held: readonly (readonly number[])[],
  row: number,
  maximum: number,
): readonly Handover[] {
  const strengthAt = (at: number, column: number) => strengths[at]?.[column] as number;
  /** The greatest gain of any chain that leaves a column with one row more than it has now, and that chain. */
  const reached = held.map((_rows, column) => {
    const gain = strengthAt(row, column);
    return gain > 0 ? { gain, chain: [{ row, to: column }] as readonly Handover[] } : null;
  });
  for (let round = 1; round < held.length; round++) {
    for (const [from, rows] of held.entries()) {
      for (const to of held.keys()) {
        const start = reached[from] ?? null;
        if (start === null || to === from) continue;
        for (const moved of rows) {
          if (strengthAt(moved, to) === 0) continue;
          const gain = start.gain + strengthAt(moved, to) - strengthAt(moved, from);
          if (gain > (reached[to]?.gain ?? 0)) {
            reached[to] = { gain, chain: [...start.chain, { row: moved, to }] };
          }
        }
      }
    }
  }
  let best: { readonly gain: number; readonly chain: readonly Handover[] } = { gain: 0, chain: [] };
  for (const [column, start] of reached.entries()) {
    if (start === null) continue;
    const rows = held[column] as readonly number[];
    if (rows.length < maximum && start.gain > best.gain) best = start;
    for (const given of rows) {
      const gain = start.gain - strengthAt(given, column);
      if (gain > best.gain) best = { gain, chain: [...start.chain, { row: given, to: null }] };
    }
  }
  return best.chain;
}
