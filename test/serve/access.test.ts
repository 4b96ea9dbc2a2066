/** Access to the page's server. */

import { expect, test } from "bun:test";
import { connect } from "node:net";
import { XenBusyError } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { opened, served, TOKEN } from "./served.ts";

const UUID = "00000000-0000-4000-8000-000000000001";

/** Sends a request with headers that fetch does not set, and resolves with the first line of the answer. */
async function raw(port: number, lines: readonly string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(port, "127.0.0.1", () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
  socket.once("data", (data) => {
    resolve(data.toString().split("\r\n")[0] ?? "");
    socket.destroy();
  });
  socket.once("error", reject);
  return promise;
}

test("the files of the page need no token, and hold nothing of the host", async () => {
  using machine = served();
  const { url } = machine.page;
  for (const [path, type] of [
    ["/", "text/html"],
    ["/page.js", "text/javascript"],
    ["/page.css", "text/css"],
    ["/icon.svg", "image/svg+xml"],
  ] as const) {
    const answer = await fetch(new URL(path, url));
    expect([path, answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([path, 200, type]);
    const text = await answer.text();
    expect(text).not.toContain(TOKEN);
    expect(text.length).toBeGreaterThan(200);
    const again = await fetch(new URL(path, url), { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  }
});

test("everything else needs the token, by whatever way it is sent", async () => {
  using machine = served();
  const { url } = machine.page;
  const statusOf = async (path: string, authorization?: string): Promise<number> =>
    (await fetch(new URL(path, url), { headers: authorization === undefined ? {} : { authorization } })).status;
  for (const path of ["host", "load", "domains", "domains/1", "history", "store", "events", "load.ndjson", "nothing"]) {
    expect([path, await statusOf(`/api/${path}`)]).toEqual([path, 401]);
  }
  expect(await statusOf("/api/host", "Bearer wrong")).toBe(401);
  expect(await statusOf("/api/host", `Bearer ${TOKEN}`)).toBe(200);
  expect(await statusOf(`/api/host?token=${TOKEN}`)).toBe(401);
  expect(opened(new URL("/api/live", url.replace("http", "ws")), "wrong")).rejects.toThrow("closed");
  (await machine.socket("/api/live")).close();
});

test("a name that is not the server's is refused as Host, since any site's name may lead here", async () => {
  using machine = served({ hostnames: ["dom0.example"] });
  const { port } = machine.page;
  const ask = (host: string): Promise<string> =>
    raw(port, ["GET /api/host HTTP/1.1", `Host: ${host}`, `Authorization: Bearer ${TOKEN}`]);
  expect(await ask(`evil.example:${port}`)).toContain("421");
  expect(await ask("localhost.evil.example")).toContain("421");
  for (const host of [`127.0.0.1:${port}`, "localhost:9999", "[::1]:80", "192.0.2.7", "dom0.example", "DOM0.example"]) {
    expect([host, await ask(host)]).toEqual([host, "HTTP/1.1 200 OK"]);
  }
});

test("a page of another origin can neither read, nor act, nor open a socket", async () => {
  using machine = served();
  const host = new URL(machine.page.url).host;
  const foreign = [
    { origin: "http://evil.example" },
    { origin: "null" },
    { origin: `http://127.0.0.1:1` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of foreign) {
    expect((await machine.ask("/api/host", { headers })).status).toBe(403);
    const acted = await machine.ask("/api/domains/1/pause", {
      method: "POST",
      headers,
      body: JSON.stringify({ uuid: UUID }),
    });
    expect(acted.status).toBe(403);
    const live = new URL("/api/live", machine.page.url.replace("http", "ws"));
    expect(opened(live, TOKEN, headers as Record<string, string>)).rejects.toThrow("closed");
  }
  expect(machine.xen.domains.get(1).info().state).toBe("running");
  for (const headers of [
    { origin: `http://${host}` },
    { origin: `https://${host}`, "sec-fetch-site": "same-origin" },
  ]) {
    expect((await machine.ask("/api/host", { headers })).status).toBe(200);
  }
});

test("every answer has the policy under which nothing but the server's own files may run", async () => {
  using machine = served();
  for (const path of ["/", "/page.js", "/nothing", "/api/host", "/api/domains/99"]) {
    const { headers } = await machine.ask(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("a server without a token has a new one of 256 bits, and a short one is refused", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  using one = serve(xen, { port: 0 });
  using other = serve(xen, { port: 0 });
  expect(one.token).toMatch(/^[\w-]{43}$/);
  expect(one.token).not.toBe(other.token);
  expect(one.url).toBe(`http://127.0.0.1:${one.port}/`);
  expect(() => serve(xen, { token: "short" })).toThrow("expected token to have 16 characters at least, received 5");
  expect(() => serve(xen, { token: "two words of sixteen" })).toThrow("expected token to be a word");
  expect(() => serve(xen, { intervalMs: 10 })).toThrow("expected intervalMs to be an integer from 250");
  expect(() => serve(xen, { hostnames: ["two words"] })).toThrow("expected a hostname in ASCII");
  expect(() => serve(xen, { readonly: true } as never)).toThrow('did you mean "readOnly"?');
});

test("a closed server answers no more, its port is free, and a taken one is named", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const page = serve(xen, { port: 0 });
  expect((await fetch(page.url)).status).toBe(200);
  page.close();
  page.close();
  expect(fetch(page.url)).rejects.toThrow();
  using again = serve(xen, { port: page.port });
  expect(() => serve(xen, { port: again.port })).toThrow(XenBusyError);
});
