import { expect, test } from "bun:test";
import { SimulatedXen } from "../../../src/testing.ts";

const PARTS = [
  "version",
  "buffers",
  "host",
  "cpupools",
  "domains",
  "eventChannels",
  "store",
  "grants",
  "foreignMemory",
  "backEnds",
  "abi",
] as const;

const SENTENCE = /^this Xen is closed\. .*write `const xen = Xen\.open\(\)` there/;

test("no part of a closed Xen works, and the error says why a server sees it", () => {
  using simulated = new SimulatedXen();
  const xen = simulated.open();
  const { domains, host } = xen;
  expect(xen.version.release).toBe("4.20");
  xen.close();
  for (const part of PARTS) expect(() => xen[part]).toThrow(SENTENCE);
  expect(() => xen.sysctl("physinfo")).toThrow(SENTENCE);
  expect(() => xen.multicall(() => [])).toThrow(SENTENCE);
  expect(() => domains.list()).toThrow(SENTENCE);
  expect(() => host.info()).toThrow(SENTENCE);
});

test("a multicall whose function closes the Xen makes no hypercall, and says that it is closed", () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  const xen = simulated.open();
  const closing = (prepared: readonly []): readonly [] => {
    xen.close();
    return prepared;
  };
  expect(() => xen.multicall(() => closing([]))).toThrow(SENTENCE);
});

test("a server whose module has `using xen` at its top answers its first request with that error", async () => {
  const server = `
    import { SimulatedXen } from "xen-ts/testing";
    const simulated = new SimulatedXen();
    using xen = simulated.open();
    const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response(String(xen.domains.list().length)), error: (e) => new Response(e.message) });
    setTimeout(async () => { console.log(await (await fetch(server.url)).text()); process.exit(); }, 1);`;
  const child = Bun.spawn([process.execPath, "-e", server], { cwd: new URL("../../../", import.meta.url).pathname });
  expect(await child.stdout.text()).toMatch(SENTENCE);
});
