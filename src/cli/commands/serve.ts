/** `xen-ts serve`: the page for one host. */

import { type PageServer, serve as serveXen, type ServeOptions } from "../../serve.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { listenAddressOf, tokenOf } from "../syntax/listen-address.ts";
import { secondsOf } from "../output/live.ts";
import { textOption } from "../syntax/syntax.ts";

const DEFAULT: { readonly hostname: string; readonly port: number } = { hostname: "127.0.0.1", port: 9604 };

export const serve: CommandSpec = {
  name: "serve",
  isLong: true,
  summary: "serve a page that shows this host in a browser",
  about:
    "Serves a page with the domains live, their loads over the last hour, devices, consoles, xenstore and Xen's console, " +
    "until interrupted. Its buttons pause, stop and destroy domains. " +
    "The address that it prints opens the page: behind the # is a token, new at each start, unless --token-file or the " +
    "variable XEN_TS_PAGE_TOKEN has one of 16 characters or more; then the address is printed without it. " +
    "Only this machine can reach the server unless another address is given. The connection is not encrypted: from " +
    "elsewhere, use a tunnel (ssh -L 9604:127.0.0.1:9604 dom0), or a proxy with TLS and --host-names.",
  words: [],
  options: [
    {
      name: "listen",
      value: "[host:]port",
      about: `listen at another address (default ${DEFAULT.hostname}:${DEFAULT.port}); port 0 takes a free one`,
    },
    { name: "token-file", value: "file", about: "file with the token" },
    { name: "host-names", value: "list", about: "names by which browsers reach it, beside addresses and localhost" },
    { name: "read-only", about: "no actions, and nothing typed reaches a guest" },
    { name: "interval", value: "seconds", about: "seconds between readings (default 2)" },
  ],
  examples: [
    ["serve", "then open the address that it prints"],
    ["serve --simulate", "look at it without Xen"],
    ["serve --read-only --token-file /etc/xen-ts/page-token", "for a service"],
    ["serve --listen 9700 --host-names dom0.example", "behind a proxy that others reach as dom0.example"],
  ],
  async run(call) {
    const { options, io, signal } = call;
    const machine = await call.machine();
    using resources = new DisposableStack();
    if (machine.simulated !== null) {
      const { playLoads } = await import("../machine/simulated-machine.ts");
      resources.use(playLoads(machine.simulated, machine.xen));
    }
    const token = tokenOf(textOption(options, "tokenFile"), "XEN_TS_PAGE_TOKEN");
    const listen = textOption(options, "listen");
    const server = resources.use(
      started(() =>
        serveXen(machine.xen, {
          ...(listen === undefined ? DEFAULT : listenAddressOf(listen, DEFAULT)),
          ...(token === undefined ? {} : { token }),
          hostnames: namesOf(call),
          readOnly: options["readOnly"] === true,
          intervalMs: (secondsOf(options, "interval", 2) ?? 2) * 1000,
          onError: (error) => io.say(`xen-ts: ${error instanceof Error ? error.message : String(error)}`),
          onAction: ({ action, domid, uuid }) => io.say(`xen-ts: ${action} domain ${domid} (${uuid})`),
        } satisfies ServeOptions),
      ),
    );
    io.say(`xen-ts: serving ${addressOf(server, token === undefined)}`);
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  },
};

/** Returns the address, with the token unless it comes from outside: a service's log would show it. */
function addressOf({ url, token }: PageServer, isNew: boolean): string {
  return isNew ? `${url}#${token}` : url;
}

function namesOf({ options }: Call): string[] {
  const text = textOption(options, "hostNames");
  return text === undefined ? [] : text.split(",").map((name) => name.trim());
}

/** Says of a wrong option what the command calls it. */
function started(start: () => PageServer): PageServer {
  try {
    return start();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
