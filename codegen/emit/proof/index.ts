/**
 * The C proof: a file that includes the real headers and asserts every fact of the model, to be checked by a compiler.
 * gcc, clang and TinyCC (`cc()` of bun:ffi) compile it with `-nostdinc` and the generator's own libc headers.
 *
 * Sizes, offsets, types and values are `_Static_assert`s, so a wrong model does not compile. Bitfields and the
 * characters of strings are checked at run time. There are `xen_proof_count()` checks; `xen_proof_differs(i)` is 0 if C
 * agrees, and `xen_proof_name(i)` names the fact.
 */

import type { Abi } from "../../model/abi.ts";
import { runTimeChecks } from "./checks.ts";
import { recordAssertions } from "./records.ts";
import { valueAssertions } from "./values.ts";

/**
 * `translationUnit` is the C text that the model was made from: defines and `#include` lines in the generator's order.
 */
export function emitProof(abi: Abi, translationUnit: string): string {
  return [
    `/* What the model says of Xen ${abi.xen} on ${abi.arch}. Made by codegen; not to be edited. */`,
    translationUnit.trimEnd(),
    "",
    ...valueAssertions(abi),
    "",
    ...recordAssertions(abi),
    runTimeChecks(abi),
    "",
  ].join("\n");
}
