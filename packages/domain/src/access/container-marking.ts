import type { AgencyId, CountryCode, ForumId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { coveredByBoth, type Designation, type ListedRecipient, recipientsInOrder } from "./designation.ts";
import { isPrivilege, type PlainControl } from "./dissemination-control.ts";
import { type Marking, markingInOrder } from "./marking.ts";
import { releaseOf } from "./release.ts";
import {
  isNobody,
  NOBODY_ABROAD,
  RELEASES,
  type Release,
  type ReleaseDirectory,
  type ReleaseList,
  type ReleaseLists,
  releaseAbroad,
  releaseList,
} from "./release-list.ts";

/** At least one part. */
export type ContainerParts = readonly [Designation, ...Designation[]];

/**
 * The designation of what is made of parts: nobody receives the whole who may not receive every part. Parts that are
 * public change nothing about who may receive it, and the whole is public when all are.
 *
 * Categories, supplemental marks and controls add up; FEDCON with NOCON, and with FED ONLY, becomes FED ONLY. NOFORN beats
 * the lists; REL TO and DISPLAY ONLY keep those abroad whom every part names, and become NOFORN when that is nobody. RELIDO
 * stays only when every part has it. A DL ONLY list keeps those who are on every list and may receive every other part.
 */
export function containerDesignation(parts: ContainerParts, directory: ReleaseDirectory): Designation {
  const [first, ...others] = parts.filter(({ isPublic }) => !isPublic);
  const bound: ContainerParts = first === undefined ? parts : [first, ...others];
  const privileges = parts.filter(({ marking }) => marking.controls.some(isPrivilege));
  const designatedBy = inOrder(parts.flatMap((part) => part.designatedBy));
  return {
    marking: containerMarking(bound, directory),
    isPublic: first === undefined,
    designatedBy,
    disseminationList: listOfAll(bound, directory),
    privilegedTo:
      privileges.length === 0 ? designatedBy : inAll(privileges.map(({ privilegedTo }) => privilegedTo)),
    supplemental: inOrder(parts.flatMap((part) => part.supplemental)),
  };
}

function containerMarking(parts: ContainerParts, directory: ReleaseDirectory): Marking {
  const markings = parts.map(({ marking }) => marking);
  const lists = listsOfAll(parts, directory);
  return markingInOrder({
    level: markings.some(({ level }) => level === "cui") ? "cui" : "unclassified",
    categories: markings.flatMap(({ categories }) => categories),
    controls: plainControls(markings, lists),
    releasableTo: lists?.releasableTo ?? NOBODY_ABROAD,
    displayOnlyTo: lists?.displayOnlyTo ?? NOBODY_ABROAD,
  });
}

function plainControls(markings: readonly Marking[], lists: ReleaseLists | null): readonly PlainControl[] {
  const has = (control: PlainControl) => markings.some(({ controls }) => controls.includes(control));
  const controls = new Set<PlainControl>(markings.flatMap((marking) => marking.controls));
  if (has("fedcon") && (has("fed-only") || has("nocon"))) {
    controls.delete("fedcon");
    controls.add("fed-only");
  }
  const namesNobody = lists !== null && isNobody(lists.releasableTo) && isNobody(lists.displayOnlyTo);
  if (namesNobody) controls.add("noforn");
  const isRelidoThroughout = markings.every((marking) => marking.controls.includes("relido"));
  if (controls.has("noforn") || !isRelidoThroughout) controls.delete("relido");
  return [...controls];
}

/**
 * Whom abroad every part names, and how: absent when no part names anybody and none is NOFORN. A list is also a no to all
 * whom it does not name, so parts without any list leave nobody. DL ONLY overrides its part's own list.
 */
function listsOfAll(parts: ContainerParts, directory: ReleaseDirectory): ReleaseLists | null {
  const openly = parts.filter(({ disseminationList }) => disseminationList === null);
  const markings = (openly.length > 0 ? openly : parts).map(({ marking }) => marking);
  const isAnyNoforn = parts.some(({ marking }) => marking.controls.includes("noforn"));
  const areAllSilent = markings.flatMap(namesOf).every(isNobody);
  if (areAllSilent && !isAnyNoforn) return null;
  if (isAnyNoforn) return { releasableTo: NOBODY_ABROAD, displayOnlyTo: NOBODY_ABROAD };

  const forums = inOrder(markings.flatMap(namesOf).flatMap((list) => list.forums)).filter((forum) =>
    markings.every((marking) => namesOf(marking).some((list) => list.forums.includes(forum))),
  );
  const isForLook = (forum: ForumId) =>
    markings.some(({ displayOnlyTo }) => displayOnlyTo.forums.includes(forum));
  const byForum: ReleaseLists = {
    releasableTo: releaseList(
      [],
      forums.filter((forum) => !isForLook(forum)),
    ),
    displayOnlyTo: releaseList([], forums.filter(isForLook)),
  };
  const byName = countriesIn(markings.flatMap(namesOf), directory)
    .map((country) => ({ country, release: leastRelease(markings, country, directory) }))
    .filter(
      ({ country, release }) =>
        release !== releaseAbroad(byForum, country, directory) ||
        markings.every((marking) => namesOf(marking).some((list) => list.countries.includes(country))),
    );
  const named = (wanted: Release) =>
    byName.filter(({ release }) => release === wanted).map(({ country }) => country);
  return {
    releasableTo: releaseList(named("released"), byForum.releasableTo.forums),
    displayOnlyTo: releaseList(named("displayed"), byForum.displayOnlyTo.forums),
  };
}

function namesOf({ releasableTo, displayOnlyTo }: ReleaseLists): readonly ReleaseList[] {
  return [releasableTo, displayOnlyTo];
}

/** What every one of the markings lets the country receive. */
function leastRelease(
  markings: readonly Marking[],
  country: CountryCode,
  directory: ReleaseDirectory,
): Release {
  const places = markings.map((marking) => RELEASES.indexOf(releaseAbroad(marking, country, directory)));
  return RELEASES[Math.max(...places)] as Release;
}

/** Every country that the lists name, by name or through a forum. */
function countriesIn(lists: readonly ReleaseList[], { forums }: ReleaseDirectory): readonly CountryCode[] {
  const named = lists.flatMap((list) => list.countries);
  const members = lists.flatMap((list) => list.forums.flatMap((forum) => [...(forums.get(forum) ?? [])]));
  return inOrder([...named, ...members]);
}

/** Who is on every list and may have every part without one; absent when no part has a list. */
function listOfAll(parts: ContainerParts, directory: ReleaseDirectory): readonly ListedRecipient[] | null {
  const lists = parts.flatMap(({ disseminationList }) =>
    disseminationList === null ? [] : [disseminationList],
  );
  const [first, ...others] = lists;
  if (first === undefined) return null;
  const onAll = others.reduce(
    (kept, list) => kept.flatMap((one) => list.flatMap((other) => coveredByBoth(one, other) ?? [])),
    first,
  );
  const openly = parts.filter(({ disseminationList }) => disseminationList === null);
  return recipientsInOrder(onAll).filter((recipient) =>
    openly.every((part) => releaseOf(part, recipient, directory).release === "released"),
  );
}

function inOrder<T extends string>(names: readonly T[]): readonly T[] {
  return [...new Set(names)].toSorted(compareText);
}

function inAll(lists: readonly (readonly AgencyId[])[]): readonly AgencyId[] {
  const [first = [], ...others] = lists;
  return inOrder(first.filter((agency) => others.every((list) => list.includes(agency))));
}
