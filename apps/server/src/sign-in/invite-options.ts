import { parseArgs } from "node:util";
import {
  type EmailAddress,
  type PersonId,
  type ProviderId,
  parseEmail,
  parsePersonId,
  parseProviderId,
} from "@entente/domain";
import { RefusedStart, WRONG_SETTINGS } from "../start/refused-start.ts";

const USE = "Use --person PERSON --provider PROVIDER --email ADDRESS.";

export interface InviteOptions {
  readonly person: PersonId;
  readonly provider: ProviderId;
  readonly email: EmailAddress;
}

/** What `invite` is asked for. Throws `RefusedStart` naming the option that cannot be used. */
export function inviteOptions(args: readonly string[]): InviteOptions {
  const { person = "", provider = "", email = "" } = parsed(args);
  const [personId, providerId] = [parsePersonId(person), parseProviderId(provider)];
  if (!personId.ok) throw refused("--person", person);
  if (!providerId.ok) throw refused("--provider", provider);
  const address = parseEmail(email);
  if (address === null) throw refused("--email", email);
  return { person: personId.value, provider: providerId.value, email: address };
}

function parsed(args: readonly string[]) {
  const option = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { person: option, provider: option, email: option } })
      .values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusedStart(`${reason} ${USE}`, WRONG_SETTINGS, error);
  }
}

function refused(option: string, given: string): RefusedStart {
  const value = given === "" ? "is missing" : `${JSON.stringify(given)} cannot be used`;
  return new RefusedStart(`${option} ${value}. ${USE}`, WRONG_SETTINGS);
}
