import type { Metadata } from "next";
import { ApartView } from "../../features/alignment/apart/apart-view.tsx";
import { loadApart } from "../../features/alignment/apart/load-apart.ts";
import { mayRecord } from "../../features/alignment/record/may-record.ts";
import { RECORD_PATH } from "../../features/alignment/record/record-address.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { today } from "../../lib/today.ts";
import { Link } from "../../ui/link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "How far apart countries stand, and on what";

export const metadata: Metadata = { title: TITLE };

export default async function AlignmentRoute({ searchParams }: PageProps<"/alignment">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadApart(client, parameters, today()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} acts={mayRecord(person) && <Link href={RECORD_PATH}>Record a stance</Link>} />
      <ApartView page={page.value} today={today()} />
    </>
  );
}
