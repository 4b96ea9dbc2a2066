/** Runs `xen-ts` and Xen's own tools in dom0. */

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Runs a program to its end. */
export async function ran(words: readonly string[], stdin = ""): Promise<Ran> {
  const child = Bun.spawn([...words], { stdin: Buffer.from(stdin), stdout: "pipe", stderr: "pipe" });
  const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { stdout, stderr, status };
}

/** Runs `xen-ts` and returns its output. Throws an Error with its messages unless it succeeds. */
export async function xenTs(...words: string[]): Promise<string> {
  const { stdout, stderr, status } = await ran(["xen-ts", ...words]);
  if (status !== 0) throw new Error(`xen-ts ${words.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Runs `xen-ts` with -o json, and returns the value. */
export async function xenTsJson<T>(...words: string[]): Promise<T> {
  return JSON.parse(await xenTs(...words, "-o", "json")) as T;
}

/** Runs one of Xen's tools and returns its output. */
export async function tool(...words: string[]): Promise<string> {
  const { stdout, stderr, status } = await ran(words);
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
