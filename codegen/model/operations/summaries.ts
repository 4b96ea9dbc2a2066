/** One sentence about each operation, from annotations.toml. */
import type { SummaryAnnotation } from "../../annotations/index.ts";
import type { Context } from "./context.ts";
import type { AbiOperation, AbiSubOperation } from "./types.ts";

/** Writes the sentences into the operations, those inside others included: "shadow_op.peek". */
export function summarize(
  context: Context,
  summaries: ReadonlyMap<string, SummaryAnnotation>,
  operations: Readonly<Record<string, AbiOperation | AbiSubOperation>>,
  outer: string = "",
): void {
  for (const [short, operation] of Object.entries(operations)) {
    const name = `${outer}${short}`;
    const summary = summaries.get(name);
    if (summary !== undefined) {
      operation.summary = summary.sentence;
      context.used.add(summary.where);
    }
    if (operation.selector !== undefined) summarize(context, summaries, operation.selector.operations, `${name}.`);
  }
}
