import { expect, test } from "bun:test";
import { XenBusyError } from "../../src/index.ts";
import { metrics } from "../../src/metrics.ts";
import { SimulatedXen } from "../../src/testing.ts";

/** Runs a check against a server of a simulated machine. */
async function serving(
  options: Parameters<ReturnType<typeof metrics>["listen"]>[0],
  check: (url: string) => Promise<void>,
): Promise<void> {
  using simulated = new SimulatedXen({ domains: [{ domid: 1, name: "web" }] });
  using xen = simulated.open();
  using server = metrics(xen).listen({ port: 0, ...options });
  await check(server.url);
}

/** The Accept header of Prometheus 2.42. */
const PROMETHEUS =
  "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

test.each([
  [null, "text/plain; version=0.0.4; charset=utf-8"],
  ["*/*", "text/plain; version=0.0.4; charset=utf-8"],
  ["text/html,application/xhtml+xml,*/*;q=0.8", "text/plain; version=0.0.4; charset=utf-8"],
  [PROMETHEUS, "application/openmetrics-text; version=1.0.0; charset=utf-8"],
  ["text/plain;version=0.0.4;q=1,*/*;q=0.1", "text/plain; version=0.0.4; charset=utf-8"],
  [
    "text/plain;q=0.2, application/openmetrics-text;q=0.9",
    "application/openmetrics-text; version=1.0.0; charset=utf-8",
  ],
  ["application/openmetrics-text;version=0.0.1", "text/plain; version=0.0.4; charset=utf-8"],
  ["application/openmetrics-text;q=0", "text/plain; version=0.0.4; charset=utf-8"],
])("a request that accepts %s is answered with %s", async (accept, type) => {
  await serving({}, async (url) => {
    const answer = await fetch(url, { headers: accept === null ? {} : { accept } });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    const text = await answer.text();
    expect(text.endsWith("# EOF\n")).toBe(type.startsWith("application/openmetrics-text"));
    expect(text).toContain('xen_domain_cpu_seconds_total{domid="1",domain="web"}');
  });
});

test("the server is reached at a loopback address unless it is told another", async () => {
  await serving({}, async (url) => expect(new URL(url).hostname).toBe("127.0.0.1"));
});

test("any other address requires a token, before anything is served", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  for (const hostname of ["0.0.0.0", "::", "192.0.2.1", "dom0.example", "127.0.0.1.example"]) {
    expect(() => metrics(xen).listen({ hostname, port: 0 })).toThrow(`expected a token for ${hostname}, received none`);
  }
  expect(() => metrics(xen).listen({ token: "" })).toThrow("expected token to be a word");
  expect(() => metrics(xen).listen({ token: "two words" })).toThrow("expected token to be a word");
  expect(() => metrics(xen).listen({ prot: 1 } as never)).toThrow('did you mean "port"?');
});

test("a server with a token refuses requests without it, for every path", async () => {
  await serving({ hostname: "0.0.0.0", token: "s3cret" }, async (url) => {
    const here = url.replace("0.0.0.0", "127.0.0.1");
    const statusOf = async (path: string, authorization?: string): Promise<number> => {
      const headers = authorization === undefined ? {} : { authorization };
      return (await fetch(new URL(path, here), { headers })).status;
    };
    expect(await statusOf("/metrics")).toBe(401);
    expect(await statusOf("/")).toBe(401);
    expect(await statusOf("/metrics", "Bearer wrong")).toBe(401);
    expect(await statusOf("/metrics", "Bearer s3cre")).toBe(401);
    expect(await statusOf("/metrics", "Basic s3cret")).toBe(401);
    expect(await statusOf("/metrics", "Bearer s3cret")).toBe(200);
    const refused = await fetch(here);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    expect(await refused.text()).not.toContain("web");
  });
});

test("a request chooses names and collectors, as in node_exporter", async () => {
  await serving({}, async (url) => {
    const textOf = async (query: string): Promise<string> => (await fetch(`${url}?${query}`)).text();
    expect(await textOf("names=xentop")).toContain('xen_cpu_seconds_total{dom="web"}');
    const some = await textOf("collect[]=host&collect[]=grants");
    expect(some).toContain("xen_host_memory_free_bytes");
    expect(some).not.toContain("xen_domain_cpu_seconds_total");
    const wrong = await fetch(`${url}?names=xentopp`);
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toStartWith('expected names to be "xen-ts", "xentop", "xenlight" or "xen_exporter"');
  });
});

test("other paths and methods are refused", async () => {
  await serving({}, async (url) => {
    expect((await fetch(new URL("/other", url))).status).toBe(404);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    const head = await fetch(url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(await (await fetch(new URL("/", url))).text()).toContain("/metrics");
  });
});

test("a closed server answers no more, and its port is free", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const server = metrics(xen).listen({ port: 0 });
  const { port, url } = server;
  server.close();
  server.close();
  expect(fetch(url)).rejects.toThrow();
  using again = metrics(xen).listen({ port });
  expect(again.port).toBe(port);
  let error: unknown;
  try {
    metrics(xen).listen({ port });
  } catch (refusal) {
    error = refusal;
  }
  expect(error).toBeInstanceOf(XenBusyError);
  expect(error).toMatchObject({ code: "EADDRINUSE", operation: "listen" });
  expect((error as Error).message).toContain(`cannot listen at 127.0.0.1, port ${port}: another program does`);
});

test("a server of one's own answers by respond()", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const exporter = metrics(xen);
  using server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    routes: { "/xen": (request) => exporter.respond(request) },
  });
  expect(await (await fetch(new URL("/xen", server.url))).text()).toContain("xen_info{");
});

test.each(["", "x y", "[::1", "127.0.0.1:999999", "\u00ff"])("a request whose Host is %p is answered", async (host) => {
  await serving({}, async (url) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    let text = "";
    await Bun.connect({
      hostname: "127.0.0.1",
      port: Number(new URL(url).port),
      socket: {
        open: (socket) =>
          void socket.write(
            Buffer.from(`GET /metrics HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, "latin1"),
          ),
        data: (_socket, bytes) => void (text += bytes.toString("latin1")),
        close: () => resolve(text),
      },
    });
    expect((await promise).split("\r\n")[0]).toBe("HTTP/1.1 400 Bad Request");
  });
});
