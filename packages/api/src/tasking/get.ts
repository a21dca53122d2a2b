import { taskingGetInput, taskingGetOutput } from "@entente/contract";
import {
  type Act,
  agencyOf,
  checkAccess,
  daysLate,
  isTaskingClosed,
  type OfficeId,
  ownStatementOf,
  parseRecommendationKey,
  type TaskedOffice,
  type TaskStep,
  taskOptions,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { shownContacts } from "./shown-contacts.ts";
import { storedTasking } from "./stored-tasking.ts";

/** One tasking: who was asked, how each stands, what may follow, and all that was said. */
export const get = procedureFor("read-internal")
  .input(taskingGetInput)
  .output(taskingGetOutput)
  .query(async ({ ctx, input }) => {
    const { tasking, version, facts } = await storedTasking(ctx, input.tasking);
    const offices = tasking.offices.map(({ office }) => office);
    const contacts = await shownContacts(ctx, offices);
    const mayClose = mayFor(ctx, "close-tasking", tasking.set.tasker);
    return {
      marking: await markingOfNamed(ctx, [tasking.set.about]),
      tasking,
      version,
      aboutTitle: await titleOf(ctx, tasking.set.about),
      parts: tasking.offices.map((part) => {
        const { owedBy, steps } = taskOptions(tasking, part.office);
        return {
          office: part.office,
          owedBy,
          daysLate: lateness(part),
          steps: steps.filter((step) =>
            BY_OFFICE.includes(step) ? mayFor(ctx, "answer-tasking", part.office) : mayClose,
          ),
          contacts: contacts(part.office),
        };
      }),
      mayPutOff: mayClose && !isTaskingClosed(tasking),
      facts,
    };
  });

const BY_OFFICE: readonly TaskStep[] = ["acknowledge", "answer"];

function mayFor({ actor }: SignedInContext, act: Act, office: OfficeId): boolean {
  return checkAccess(actor, act, ownStatementOf(agencyOf(office))).ok;
}

/** Days by which the last answer missed its suspense; absent until there is one. */
function lateness({ answer }: TaskedOffice): number | null {
  return answer === null ? null : daysLate(answer);
}

async function titleOf({ repositories }: SignedInContext, about: string | null): Promise<string | null> {
  const key = about === null ? null : parseRecommendationKey(about);
  if (key === null || !key.ok) return null;
  return (await repositories.recommendations.find(key.value))?.record.recommendation.title ?? null;
}
