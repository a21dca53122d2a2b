import type { OfficeId, PersonId, SeatId } from "../id.ts";
import { dateOf } from "../time.ts";
import { type OfficeContact, toldOn } from "./escalation.ts";
import type { TaskingFact } from "./fact.ts";
import type { News, NewsKind, NewsReason } from "./notice.ts";
import { owesAnswer, type Tasking } from "./tasking.ts";

/** Who can be told of a tasking today. */
export interface TaskingReach {
  readonly contactsOf: (office: OfficeId) => readonly OfficeContact[];
  /** Who holds the seat now; absent when it is vacant. */
  readonly holderOf: (seat: SeatId) => PersonId | null;
}

/**
 * To whom a fact is news, by person: an answer to whoever holds the seat that set the tasking, everything else to the
 * contacts of the offices that it concerns. Nobody is told what they did themselves; setting and acknowledging are no
 * news. `after` is the tasking with the fact, `sequence` the place of the fact in its history, from 1.
 */
export function newsOfTasking(
  after: Tasking,
  fact: TaskingFact,
  sequence: number,
  reach: TaskingReach,
): readonly News[] {
  const day = dateOf(fact.at);
  const contacts = (office: OfficeId) =>
    toldOn(day, day, reach.contactsOf(office)).map(({ person }) => person);
  const told = (people: readonly PersonId[], parts: Pick<News, "kind" | "because" | "suspense">) =>
    [...new Set(people)]
      .filter((person) => person !== fact.by.person)
      .toSorted()
      .map(
        (to): News => ({
          key: `tasking:${after.id}:${sequence}:${to}`,
          about: after.set.about,
          at: fact.at,
          to,
          ...parts,
        }),
      );
  const asked = (kind: NewsKind, suspense: News["suspense"]) => {
    const because: NewsReason = "asked-office";
    return { kind, because, suspense };
  };

  switch (fact.kind) {
    case "set":
    case "acknowledged":
      return [];
    case "answered":
      return told(taskerPeople(after, contacts, reach), {
        kind: "tasking-answered",
        because: "tasker",
        suspense: null,
      });
    case "returned":
      return told(contacts(fact.office), asked("tasking-returned", after.suspense));
    case "closed":
      return told(contacts(fact.office), asked("tasking-closed", null));
    case "suspense-moved": {
      const owing = after.offices.filter(({ standing }) => owesAnswer(standing));
      return told(
        owing.flatMap(({ office }) => contacts(office)),
        asked("suspense-moved", fact.to),
      );
    }
  }
}

/** The holder of the seat that set it, or the setter without one; the tasker's contacts where that seat is vacant. */
function taskerPeople(
  { set }: Tasking,
  contacts: (office: OfficeId) => readonly PersonId[],
  { holderOf }: TaskingReach,
): readonly PersonId[] {
  const { person, seat } = set.by;
  const holder = seat === null ? person : holderOf(seat);
  return holder === null ? contacts(set.tasker) : [holder];
}
