import type { Metadata } from "next";
import { CommentsSection } from "../../../features/comments/comments-section.tsx";
import { DeskPages } from "../../../features/tasks/desk-pages.tsx";
import { loadTask } from "../../../features/tasks/load-task.ts";
import { SAVED_WORDS } from "../../../features/tasks/saved-words.ts";
import { TaskView } from "../../../features/tasks/task-view.tsx";
import { requestTitle } from "../../../features/tasks/task-words.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { today } from "../../../lib/today.ts";
import { Alert } from "../../../ui/alert.tsx";
import { LiveUpdates } from "../../../ui/live-updates.tsx";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "A tasking";

export async function generateMetadata({ params }: PageProps<"/tasks/[tasking]">): Promise<Metadata> {
  const loaded = await loadTask((await params).tasking);
  return { title: loaded.ok ? requestTitle(loaded.value.tasking.set.request) : TITLE };
}

export default async function TaskPage({ params, searchParams }: PageProps<"/tasks/[tasking]">) {
  const [{ tasking }, parameters] = await Promise.all([params, searchParams]);
  const loaded = await loadTask(tasking);
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const page = loaded.value;
  const saved = SAVED_WORDS[parameterOf(parameters, "saved")];
  return (
    <Marked marking={page.marking}>
      <DeskPages current="/tasks" />
      <PageTitle title={requestTitle(page.tasking.set.request)} above={`${page.tasking.set.tasker} asks`} />
      <LiveUpdates
        of="tasking"
        subject={page.tasking.id}
        version={page.version}
        words="A colleague changed this tasking"
      />
      {saved !== undefined && <Alert kind="success">{saved}</Alert>}
      <TaskView page={page} today={today()} />
      <CommentsSection subject={{ kind: "tasking", key: page.tasking.id }} />
    </Marked>
  );
}
