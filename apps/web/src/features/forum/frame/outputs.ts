import type { EntenteOutputs } from "@entente/client";

export type ForumList = EntenteOutputs["forum"]["list"];
export type TableLine = ForumList["tables"][number];
export type ForumMap = EntenteOutputs["forum"]["map"];
export type ForumPage = EntenteOutputs["forum"]["get"];
export type MeetingPage = EntenteOutputs["forum"]["meeting"];
export type MeetingLine = ForumPage["meetings"][number];
export type MeetingBriefShown = MeetingPage["brief"];
export type SheetPage = EntenteOutputs["forum"]["sheet"];
export type SheetRow = SheetPage["rows"][number];
export type EffortCheck = EntenteOutputs["forum"]["checkEffort"];
