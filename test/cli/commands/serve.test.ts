import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entry, simulated } from "../run.ts";

interface Serving {
  readonly address: string;
  /** Interrupts it, and resolves with its status and all that it has said on stderr. */
  stop(): Promise<{ readonly status: number; readonly said: string }>;
}

/** Serves a simulated machine, and resolves with the address once the command tells it. */
async function served(words: readonly string[], env: Record<string, string> = {}): Promise<Serving> {
  const child = Bun.spawn([process.execPath, entry, "serve", "--simulate", "--listen", "0", ...words], {
    stdin: "ignore",
    stdout: "ignore",
    stderr: "pipe",
    env: { ...process.env, ...env },
  });
  let said = "";
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reading = (async () => {
    for await (const chunk of child.stderr) {
      said += Buffer.from(chunk).toString();
      const address = /serving (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    }
    reject(new Error(`the command has ended: ${said}`));
  })();
  return {
    address: await promise,
    stop: async () => {
      child.kill("SIGINT");
      await reading;
      return { status: await child.exited, said };
    },
  };
}

test("serve prints an address with a new token, acts, and says what it has done", async () => {
  const { address, stop } = await served([]);
  const [url = "", token = ""] = address.split("#");
  expect(token).toMatch(/^[\w-]{43}$/);
  const headers = { authorization: `Bearer ${token}` };
  const domains = (await (await fetch(`${url}api/domains`, { headers })).json()) as { name: string; uuid: string }[];
  expect(domains.map(({ name }) => name)).toEqual(["Domain-0", "web", "database", "build"]);
  const body = JSON.stringify({ uuid: domains[1]?.uuid });
  expect((await fetch(`${url}api/domains/1/pause`, { method: "POST", headers, body })).status).toBe(200);
  const { status, said } = await stop();
  expect(status).toBe(0);
  expect(said).toContain(`xen-ts: pause domain 1 (${domains[1]?.uuid})`);
});

test("serve takes a token from a file or a variable, and does not print it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-serve-"));
  const file = join(folder, "token");
  const token = "a-token-of-tests-in-a-file";
  writeFileSync(file, `${token}\n`);
  try {
    for (const [words, env] of [
      [["--token-file", file, "--read-only"], {}],
      [["--read-only"], { XEN_TS_PAGE_TOKEN: token }],
    ] as const) {
      const { address, stop } = await served(words, env);
      const headers = { authorization: `Bearer ${token}` };
      const host = (await (await fetch(`${address}api/host`, { headers })).json()) as { isReadOnly: boolean };
      expect(host.isReadOnly).toBe(true);
      expect((await stop()).said).not.toContain(token);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [["--listen", "nowhere"], "expected --listen to be PORT or HOST:PORT, such as 0.0.0.0:9604"],
  [["--token-file", "/nonexistent"], "cannot read the token"],
  [["--token-file", "/dev/null"], "expected token to be a word"],
  [["--interval", "0.1"], "expected intervalMs to be an integer from 250"],
  [["--host-names", "two words"], "expected a hostname in ASCII"],
])("serve %j is refused with the right words", async (words, expected) => {
  const { stderr, status } = await simulated("serve", ...words);
  expect(status).toBe(2);
  expect(stderr).toContain(expected);
});
