import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ACT_TITLES, ActView } from "../../../../features/follow-through/act/act-view.tsx";
import {
  COMMITMENT_ACTS,
  type CommitmentAct,
  commitmentKeyOf,
  readParty,
} from "../../../../features/follow-through/one/commitment-address.ts";
import { loadCommitment } from "../../../../features/follow-through/one/load-commitment.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { today } from "../../../../lib/today.ts";
import { RefusedState } from "../../../../ui/refused-state.tsx";

type Props = PageProps<"/follow-through/[key]/[act]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key, act } = await params;
  return { title: `${ACT_TITLES[actOf(act)]}, ${commitmentKeyOf(key)}` };
}

export default async function CommitmentActRoute({ params, searchParams }: Props) {
  const [client, address, parameters, person] = await Promise.all([
    api(),
    params,
    searchParams,
    currentPerson(),
  ]);
  const act = actOf(address.act);
  const key = commitmentKeyOf(address.key);
  const isOfWhole = act === "link" || act === "unlink";
  const owedBy = isOfWhole ? null : readParty(parameterOf(parameters, "owedBy"));
  if (!isOfWhole && owedBy === null) notFound();
  const page = await ask(loadCommitment(client, key));
  if (!page.ok) return <RefusedState title={key} refusal={page.error} />;
  return <ActView page={page.value} act={act} owedBy={owedBy} person={person} today={today()} />;
}

/** The act that an address names; goes to the page for missing things when it names none. */
function actOf(address: string): CommitmentAct {
  return COMMITMENT_ACTS.find((act) => act === address) ?? notFound();
}
