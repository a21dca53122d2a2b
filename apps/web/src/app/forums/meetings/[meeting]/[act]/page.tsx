import { parseMeetingId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FORUMS_PATH, meetingHref, tableHref } from "../../../../../features/forum/frame/forum-address.ts";
import { MeetingActView } from "../../../../../features/forum/meeting/act/meeting-act-view.tsx";
import {
  MEETING_ACT_TITLES,
  MEETING_ACTS,
} from "../../../../../features/forum/meeting/act/meeting-address.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

type Props = PageProps<"/forums/meetings/[meeting]/[act]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: MEETING_ACT_TITLES[actOf((await params).act)] };
}

export default async function MeetingActRoute({ params }: Props) {
  const [client, address, person] = await Promise.all([api(), params, currentPerson()]);
  const act = actOf(address.act);
  const id = parseMeetingId(address.meeting);
  if (!id.ok) notFound();
  const answer = await ask(
    Promise.all([client.forum.meeting.query({ meeting: id.value }), client.reference.vocabulary.query()]),
  );
  if (!answer.ok) return <RefusedState title={MEETING_ACT_TITLES[act]} refusal={answer.error} />;
  const [page, vocabulary] = answer.value;
  const title = page.versions[0]?.content.meeting.title ?? "The meeting";
  return (
    <>
      <PageTitle
        title={MEETING_ACT_TITLES[act]}
        crumbs={[
          { label: "Forums", href: FORUMS_PATH },
          { label: page.tableName, href: tableHref(page.table) },
          { label: title, href: meetingHref(page.id) },
        ]}
      />
      <MeetingActView act={act} page={page} vocabulary={vocabulary} person={person} />
    </>
  );
}

/** The act that an address names; goes to the page for missing things when it names none. */
function actOf(address: string) {
  return MEETING_ACTS.find((act) => act === address) ?? notFound();
}
