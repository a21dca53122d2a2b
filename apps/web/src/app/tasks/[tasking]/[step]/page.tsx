import { officeId } from "@entente/contract";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPages } from "../../../../features/tasks/desk-pages.tsx";
import { formStepOf, STEP_TITLES } from "../../../../features/tasks/form-step.ts";
import { loadTask } from "../../../../features/tasks/load-task.ts";
import { PutOffForm, StepForm } from "../../../../features/tasks/step-form.tsx";
import { owedWords, requestTitle, taskHref } from "../../../../features/tasks/task-words.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { today } from "../../../../lib/today.ts";
import { EmptyState } from "../../../../ui/empty-state.tsx";
import { Lede } from "../../../../ui/lede.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

export async function generateMetadata({ params }: PageProps<"/tasks/[tasking]/[step]">): Promise<Metadata> {
  const step = formStepOf((await params).step);
  return step === null ? {} : { title: STEP_TITLES[step] };
}

export default async function TaskStepPage({ params, searchParams }: PageProps<"/tasks/[tasking]/[step]">) {
  const [{ tasking: id, step: asked }, parameters] = await Promise.all([params, searchParams]);
  const step = formStepOf(asked);
  if (step === null) notFound();
  const title = STEP_TITLES[step];
  const loaded = await loadTask(id);
  if (!loaded.ok) return <RefusedState title={title} refusal={loaded.error} />;
  const page = loaded.value;
  const { set, suspense } = page.tasking;
  const named = officeId.safeParse(parameterOf(parameters, "office"));
  const part = named.success ? page.parts.find(({ office }) => office === named.data) : undefined;
  const isOpen = step === "put-off" ? page.mayPutOff : part?.steps.includes(step) === true;
  return (
    <>
      <DeskPages current="/tasks" />
      <PageTitle title={title} above={part === undefined ? set.tasker : `For ${part.office}`} />
      <Lede>
        {set.tasker} asks for an answer {owedWords(today(), suspense)}:{" "}
        <Link href={taskHref(page.tasking.id)}>{requestTitle(set.request)}</Link>
      </Lede>
      {!isOpen && (
        <EmptyState title="Not possible now">
          <p>
            Somebody may have been faster, or it is another office's to do.{" "}
            <Link href={taskHref(page.tasking.id)}>See how the tasking stands</Link>.
          </p>
        </EmptyState>
      )}
      {isOpen && step === "put-off" && <PutOffForm page={page} />}
      {isOpen && step !== "put-off" && part !== undefined && (
        <>
          <p className="written">{set.request}</p>
          <StepForm
            page={page}
            office={part.office}
            step={step}
            next={parameterOf(parameters, "from") === "desk" ? "/" : taskHref(page.tasking.id)}
          />
        </>
      )}
    </>
  );
}
