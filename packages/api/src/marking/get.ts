import { markingGetInput, markingGetOutput, type Refusal } from "@entente/contract";
import type { MarkingEntry } from "@entente/db";
import {
  type Act,
  checkAccess,
  type Designation,
  formatBanner,
  type PersonId,
  type Viewer,
} from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import type { SignedInContext } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { markingSubject } from "./marking-subject.ts";
import { openRequests } from "./open-requests.ts";

/** How a recommendation is marked, and at home how that came about and what is asked for. */
export const get = procedureFor("read-register")
  .input(markingGetInput)
  .output(markingGetOutput)
  .query(async ({ ctx, input: { recommendation } }) => {
    const [stored, history] = await Promise.all([
      storedRecord(ctx, recommendation),
      ctx.repositories.marking.history(recommendation),
    ]);
    const { record } = stored;
    const designation = shownTo(ctx.viewer, stored.designation);
    const refusalOf = (act: Act): Refusal | null => refusalFor(ctx, act, markingSubject(stored));
    return {
      recommendation,
      title: record.recommendation.title,
      designation,
      banner: formatBanner(designation.marking),
      sequence: history[0]?.sequence ?? 0,
      history: history.map((entry) => ({ ...entry, banner: formatBanner(entry.designation.marking) })),
      people: await namesOf(ctx, [designation, ...history.map((entry) => entry.designation)]),
      openRequests: openRequests(history).map(({ sequence }: MarkingEntry) => sequence),
      changeRefusal: refusalOf("change-marking"),
      requestRefusal: refusalOf("request-marking"),
    };
  });

/** An official of another country is told of their own country alone who is on a list of recipients. */
function shownTo(viewer: Viewer, designation: Designation): Designation {
  const { disseminationList } = designation;
  if (viewer.kind !== "partner" || disseminationList === null) return designation;
  const own = disseminationList.filter((one) => one.kind === "partner" && one.country === viewer.country);
  return { ...designation, disseminationList: own };
}

/** Names of the persons on the lists who may enter. */
async function namesOf({ repositories, viewer }: SignedInContext, designations: readonly Designation[]) {
  if (viewer.kind === "partner") return [];
  const listed = designations.flatMap(({ disseminationList }) => disseminationList ?? []);
  const ids = new Set<PersonId>(listed.flatMap(({ person }) => person ?? []));
  if (ids.size === 0) return [];
  const people = await repositories.marking.recipientsNamed([...ids]);
  return people.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ person: id, name }));
}

function refusalFor(
  { actor }: SignedInContext,
  act: Act,
  subject: Parameters<typeof checkAccess>[2],
): Refusal | null {
  const allowed = checkAccess(actor, act, subject);
  return allowed.ok ? null : allowed.error;
}
