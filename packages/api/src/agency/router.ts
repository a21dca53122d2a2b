import { router } from "../procedure.ts";
import { account } from "./account.ts";
import { accounts } from "./accounts.ts";
import { add } from "./add.ts";
import { change } from "./change.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { restore } from "./restore.ts";
import { retire } from "./retire.ts";

export const agencyRouter = router({ list, get, accounts, account, add, change, retire, restore });
