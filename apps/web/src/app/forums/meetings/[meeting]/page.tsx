import { parseMeetingId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { FORUMS_PATH, tableHref } from "../../../../features/forum/frame/forum-address.ts";
import {
  MEETING_ACT_TITLES,
  MEETING_ACTS,
  meetingActHref,
} from "../../../../features/forum/meeting/act/meeting-address.ts";
import { MeetingView } from "../../../../features/forum/meeting/meeting-view.tsx";
import { namesOf } from "../../../../features/recommendation/words/names.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "One meeting";

export const metadata: Metadata = { title: TITLE };

export default async function MeetingRoute({ params }: PageProps<"/forums/meetings/[meeting]">) {
  const [client, { meeting }] = await Promise.all([api(), params]);
  const id = parseMeetingId(meeting);
  if (!id.ok) notFound();
  const answer = await ask(
    Promise.all([client.forum.meeting.query({ meeting: id.value }), client.reference.vocabulary.query()]),
  );
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const [page, vocabulary] = answer.value;
  const title = page.versions[0]?.content.meeting.title ?? TITLE;
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[
          { label: "Forums", href: FORUMS_PATH },
          { label: page.tableName, href: tableHref(page.table) },
        ]}
        acts={
          page.versions[0]?.content.isCancelled === true
            ? undefined
            : MEETING_ACTS.map((act) => (
                <Link key={act} href={meetingActHref(page.id, act)}>
                  {MEETING_ACT_TITLES[act]}
                </Link>
              ))
        }
      />
      <MeetingView page={page} names={namesOf(vocabulary)} />
      <CommentsSection subject={{ kind: "meeting", key: id.value }} />
    </>
  );
}
