import type { CollaborationId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, type Result } from "../result.ts";
import { type CharterRefusal, checkCharter, type TableCharter } from "./charter.ts";
import type { MemberRoll } from "./member-roll.ts";
import type { MembershipSource } from "./membership.ts";

/** What says that a table is set up so, or that a meeting is held. */
export type TableSource = MembershipSource;

/** What stood beside a table when it was founded here, and why it was founded all the same. */
export interface FoundingCheck {
  readonly duplicates: readonly CollaborationId[];
  readonly adjacent: readonly CollaborationId[];
  /** Absent when nothing that runs was duplicated. */
  readonly duplicateReason: string | null;
}

/** A table's charter with what its members' list covers and what says so. */
export interface TableSetup extends TableCharter {
  /** Whether a country that its roll lacks is known not to sit there. */
  readonly isRollComplete: boolean;
  /** Who the members are when they are not countries, or what their list leaves out. */
  readonly membersNote: string | null;
  readonly source: TableSource;
  /** Absent for tables that were there before. */
  readonly founding: FoundingCheck | null;
}

/** A charter that says how a table is set up and not what it is for. */
export interface PurposeMissing {
  readonly code: "purpose-missing";
  readonly table: string;
}
export type SetupRefusal = CharterRefusal | PurposeMissing;

/** The setup itself when a table could be set up so; fails as `checkCharter` does, and with `purpose-missing`. */
export function checkSetup(setup: TableSetup, roll: MemberRoll): Result<TableSetup, SetupRefusal> {
  if (isBlank(setup.purpose.statement)) return err({ code: "purpose-missing", table: setup.name });
  const checked = checkCharter(setup, roll);
  return checked.ok ? { ok: true, value: setup } : checked;
}
