/** `xen-ts inspect`: the records of a saved guest. */

import { readSavedState, type SavedStateSource } from "../../saved-state.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { CommandError, status } from "../exit/status.ts";
import { listingOptions, planOf, printListing, printSchema } from "../output/list-output.ts";
import { mergedRows, recordListing, type RecordRow, rowOf } from "../saved-state/record-rows.ts";

export const inspect: CommandSpec = {
  name: "inspect",
  summary: "list the records of a saved guest",
  about:
    "Reads a file of `xl save` or `xen-ts save`, or a stream of either, and lists its records. It needs no Xen. Records " +
    "with pages that follow each other are one line in a table; JSON has them all. If the file is damaged, the records " +
    "before the fault are listed, and the message has its place.",
  words: [{ name: "FILE", about: "a saved guest; - reads standard input", kind: "path" }],
  options: listingOptions,
  examples: [
    ["inspect web.saved", "its records"],
    ["inspect web.saved -o json | jq '.[0].fields.configuration | fromjson'", "the guest's configuration"],
    ["inspect -", "a stream on standard input"],
  ],
  async run(call) {
    if (printSchema(recordListing, call)) return;
    const { format } = planOf(recordListing, call.options);
    const rows: RecordRow[] = [];
    try {
      await readRows(call, rows);
    } finally {
      const isTable = format === "table" || format === "wide";
      if (rows.length > 0) printListing(recordListing, isTable ? mergedRows(rows) : rows, call);
    }
  },
};

async function readRows({ words: [file = ""], signal }: Call, rows: RecordRow[]): Promise<void> {
  const source: SavedStateSource = file === "-" ? Bun.stdin.stream() : file;
  try {
    for await (const record of readSavedState(source, { signal })) rows.push(rowOf(record));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CommandError(`${file}: no such file`, status.notFound, { cause });
    if (cause instanceof Error && code !== undefined)
      throw new CommandError(`${file}: ${cause.message}`, status.failed, { cause });
    throw cause;
  }
}
