import { router } from "../procedure.ts";
import { acknowledge } from "./acknowledge.ts";
import { answer } from "./answer.ts";
import { close } from "./close.ts";
import { contacts } from "./contacts.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { nameContacts } from "./name-contacts.ts";
import { putOff } from "./put-off.ts";
import { returnAnswer } from "./return-answer.ts";
import { set } from "./set.ts";

export const taskingRouter = router({
  acknowledge,
  answer,
  close,
  contacts,
  get,
  list,
  nameContacts,
  putOff,
  returnAnswer,
  set,
});
