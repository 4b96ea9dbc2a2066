/** Modules for runtimes other than Bun: they export an entry point's names, and throw one sentence. */

/**
 * Returns the text of such a module. It has the names, because a missing name is an error before the module runs, and
 * that error would hide the sentence.
 */
export function refusal(entry: string, names: readonly string[], bun: string): string {
  return `const runtime = globalThis.Deno === undefined ? \`Node \${globalThis.process?.versions?.node}\` : "Deno";
throw new Error(
  \`${entry}: expected Bun ${bun} or later, received \${runtime}. Run the program with bun; elsewhere only xen-ts/xenstore works\`,
);
export const ${names.map((name) => `${name} = undefined`).join(", ")};
`;
}
