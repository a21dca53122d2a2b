import type { Entente, EntenteOutputs } from "@entente/client";
import type { FindingKind, HealthLabel } from "@entente/domain";
import { type NamedContacts, namedContacts } from "./named-contacts.ts";
import { type OwnClaims, ownClaims } from "./own-claims.ts";

type AgencyAnswer = EntenteOutputs["agency"]["get"];
export type AgencyRow = AgencyAnswer["led"][number];
export type MatchCount = EntenteOutputs["recommendation"]["list"]["total"];

/** An agency with what it claims of its shares, and how many of its recommendations stand badly. */
export interface AgencyPage extends AgencyAnswer {
  readonly claims: OwnClaims;
  /** The contacts of its most pressing share, leading before supporting; absent without any share. */
  readonly contacts: NamedContacts | null;
  readonly late: MatchCount;
  readonly atRisk: MatchCount;
  readonly owingReport: MatchCount;
}

/** Everything that an agency's page shows. */
export async function loadAgency(client: Entente, id: string): Promise<AgencyPage> {
  const answer = await client.agency.get.query({ agency: id });
  const agency = answer.agency.id;
  const matching = async (
    filters: { readonly health: [HealthLabel] } | { readonly finding: [FindingKind] },
  ) =>
    (await client.recommendation.list.query({ filters: { agency: [agency], ...filters }, limit: 1 })).total;
  const [claims, contacts, late, atRisk, owingReport] = await Promise.all([
    ownClaims(client, agency),
    namedContacts(client, agency, answer.led[0] ?? answer.supported[0] ?? null),
    matching({ health: ["late"] }),
    matching({ health: ["at-risk"] }),
    matching({ finding: ["stale"] }),
  ]);
  return { ...answer, claims, contacts, late, atRisk, owingReport };
}
