/** `xen-ts doctor`: what works on this machine, what does not, and what to do. */

import type { Check, Grade } from "../doctor/check.ts";
import { checkMachine } from "../doctor/checks.ts";
import type { CommandSpec } from "../command/spec.ts";
import { status } from "../exit/status.ts";
import { column, type Listing, listingOptions, printListing, printSchema } from "../output/list-output.ts";
import type { Color } from "../output/style.ts";
import { textOption } from "../syntax/syntax.ts";

const COLORS: Readonly<Record<Grade, Color>> = { ok: "green", note: "cyan", warning: "yellow", fault: "red" };

const checkListing: Listing<Check> = {
  title: "checks",
  id: ({ subject, grade }) => `${subject}: ${grade}`,
  columns: [
    column("subject", "CHECK", "the subject", { type: "string" }),
    {
      ...column("grade", "", "ok; note: for information; warning: a part does not work; fault: hardly anything works", {
        type: "string",
        enum: ["ok", "note", "warning", "fault"],
      }),
      color: (row) => COLORS[row.grade],
    },
    column("found", "FOUND", "the finding", { type: "string" }),
    {
      ...column("advice", "WHAT TO DO", "what to do; null if there is nothing to do", { type: ["string", "null"] }),
      text: (row) => row.advice ?? "",
    },
  ],
};

export const doctor: CommandSpec = {
  name: "doctor",
  summary: "check this machine: what works, and what to do",
  about:
    "Looks at the user, Xen and its release, Linux's devices and modules, xenstored, the console daemon, and whether C's " +
    "tools belong to the running Xen. The exit status is 1 if something is wrong that keeps xen-ts from working.",
  words: [],
  options: listingOptions,
  examples: [
    ["doctor", "everything"],
    ["doctor -o json | jq '.[] | select(.grade != \"ok\")'", "what is not as it should be"],
  ],
  async run(call) {
    if (printSchema(checkListing, call)) return;
    const release = textOption(call.options, "simulate");
    const checks = await checkMachine(release === undefined ? null : await call.machine());
    printListing(checkListing, checks, call);
    return checks.some(({ grade }) => grade === "fault") ? status.failed : status.ok;
  },
};
