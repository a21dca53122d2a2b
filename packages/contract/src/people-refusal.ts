import type {
  AgencyRefusal,
  PersonRefusal,
  ScopeMissing,
  SeatRefusal,
  SessionNeeded,
  TokenRefusal,
} from "@entente/domain";

/** Somebody or something has this id already. */
export interface IdTaken {
  readonly code: "id-taken";
  readonly id: string;
}
/** No e-mail address that an invitation can go to. */
export interface EmailUnusable {
  readonly code: "email-unusable";
  readonly value: string;
}
/** Every refusal of people, seats, agencies and tokens. */
export type PeopleRefusal =
  | PersonRefusal
  | SeatRefusal
  | AgencyRefusal
  | TokenRefusal
  | ScopeMissing
  | SessionNeeded
  | IdTaken
  | EmailUnusable;
