import { meetingHref } from "../../frame/forum-address.ts";

/** What can be put down about a meeting. */
export const MEETING_ACTS = ["change", "participants", "readout", "cancel"] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

export const MEETING_ACT_TITLES: Readonly<Record<MeetingAct, string>> = {
  change: "Change the meeting",
  participants: "Record who takes part",
  readout: "Write the readout",
  cancel: "Call the meeting off",
};

export function meetingActHref(meeting: string, act: MeetingAct): string {
  return `${meetingHref(meeting)}/${act}`;
}
