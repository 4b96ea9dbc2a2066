/**
 * Tests that ask Xen's own tools in C. These work with a Xen of their own release and no other, as with `--xen` there may
 * be one: libxenctrl's every request is then refused. xenstored is one of them: once a domain has ended it believes that
 * dom0 has ended too. Such tests are skipped, and their names say why.
 */

import { describe, test } from "bun:test";

const tools = process.env["XEN_TOOLS_RELEASE"] ?? "";
const running = process.env["XEN_RELEASE"] ?? "";

/** If xl, xenstored, and what else is linked with libxenctrl can be asked. */
export const toolsWork: boolean = tools === running;

const reason = `, skipped: C's tools are of Xen ${tools}, and this is Xen ${running}`;

type Each = (rows: readonly unknown[]) => (name: string, ...rest: readonly unknown[]) => unknown;

/** `skip`, with the reason in the names. */
function skipping<Kind extends typeof test | typeof describe>({ skip }: Kind): Kind {
  const named = (name: string, ...rest: readonly unknown[]): unknown =>
    (skip as unknown as (name: string, ...rest: readonly unknown[]) => unknown)(`${name}${reason}`, ...rest);
  const each: Each =
    (rows) =>
    (name, ...rest) =>
      (skip.each as unknown as Each)(rows)(`${name}${reason}`, ...rest);
  return Object.assign(named, { each }) as unknown as Kind;
}

/** `test` and `describe` for what asks these tools. */
export const toolsTest: typeof test = toolsWork ? test : skipping(test);
export const toolsDescribe: typeof describe = toolsWork ? describe : skipping(describe);
