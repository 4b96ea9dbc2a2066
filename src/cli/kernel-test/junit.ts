/** Results of kernels as JUnit's XML, which continuous-integration servers show. */

import type { KernelTest } from "./kernel-tests.ts";

/** Characters that XML 1.0 has no form for: a guest may print any. */
// oxlint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function junitText(tests: readonly KernelTest[]): string {
  const failures = tests.filter(({ outcome }) => outcome !== "passed").length;
  const seconds = tests.reduce((sum, test) => sum + test.seconds, 0).toFixed(3);
  const cases = tests.map(
    (test) =>
      `    <testcase classname="kernels" name="${escaped(test.kernel)}" time="${test.seconds.toFixed(3)}">\n` +
      (test.outcome === "passed"
        ? ""
        : `      <failure type="${test.outcome}" message="${escaped(test.problem)}"></failure>\n`) +
      `      <system-out>${escaped(test.output)}</system-out>\n    </testcase>\n`,
  );
  const counts = `tests="${tests.length}" failures="${failures}" time="${seconds}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n` +
    `  <testsuite name="xen-ts run" ${counts}>\n${cases.join("")}  </testsuite>\n</testsuites>\n`
  );
}

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, "\ufffd").replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}
