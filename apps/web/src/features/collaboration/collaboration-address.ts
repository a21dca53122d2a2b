import type { CheckAddress } from "../forum/check/check-address.ts";
import { checkHref } from "../forum/check/check-address.ts";
import { CHECK_PATH } from "../forum/frame/forum-address.ts";

export const COLLABORATIONS_PATH = "/collaborations";
export const FOUND_COLLABORATION_PATH = "/collaborations/found";

/** The page of one collaboration. */
export function collaborationHref(id: string): string {
  return `${COLLABORATIONS_PATH}/joint-work/${id}`;
}

/** The form for the joint work that was checked. */
export function foundCollaborationHref(address: CheckAddress): string {
  return checkHref(address).replace(CHECK_PATH, FOUND_COLLABORATION_PATH);
}
