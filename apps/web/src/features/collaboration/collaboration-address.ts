import type { CheckAddress } from "../forum/check/check-address.ts";
import { checkHref } from "../forum/check/check-address.ts";
import { CHECK_PATH } from "../forum/frame/forum-address.ts";

export const COLLABORATIONS_PATH = "/collaborations";
export const FOUND_COLLABORATION_PATH = "/collaborations/found";

/** The page of one collaboration. */
export function collaborationHref(id: string): string {
  return `${COLLABORATIONS_PATH}/joint-work/${id}`;
}

export const COLLABORATION_ACTS = ["end", "correct"] as const;
export type CollaborationAct = (typeof COLLABORATION_ACTS)[number];

/** The form that ends or corrects one collaboration. */
export function collaborationActHref(id: string, act: CollaborationAct): string {
  return `${collaborationHref(id)}/${act}`;
}

/** The form for the joint work that was checked. */
export function foundCollaborationHref(address: CheckAddress): string {
  return checkHref(address).replace(CHECK_PATH, FOUND_COLLABORATION_PATH);
}
