import { describe, expect, test } from "bun:test";
import { connect } from "node:net";
import type { ConsoleBackEnd } from "../../../src/devices.ts";
import { tcpAddress, TcpConsole } from "../../../src/cli/guest-devices/tcp-console.ts";

/** A console whose guest prints what the test says. */
function consoleOf() {
  const typed: string[] = [];
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, { highWaterMark: 100 });
  const writer = writable.getWriter();
  const print = (text: string | null): void =>
    void (text === null ? writer.close() : writer.write(new TextEncoder().encode(text)));
  const console = {
    [Symbol.asyncIterator]: () => readable[Symbol.asyncIterator](),
    write: async (bytes: Uint8Array) => void typed.push(new TextDecoder().decode(bytes)),
  };
  return { console: console as unknown as ConsoleBackEnd, typed, print };
}

async function client(port: number) {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  const closed = Promise.withResolvers<void>();
  socket.on("data", (bytes) => (text += bytes.toString()));
  socket.on("close", () => closed.resolve());
  await new Promise((resolve) => socket.once("connect", resolve));
  const heard = async (wanted: string): Promise<void> => {
    while (!text.includes(wanted)) await Bun.sleep(2);
  };
  return { socket, heard, closed: closed.promise };
}

async function portOf(server: TcpConsole): Promise<number> {
  while (server.port === undefined) await Bun.sleep(1);
  return server.port;
}

describe("a console on a TCP port", () => {
  test("shows what the guest has printed before and prints now, and types", async () => {
    await using server = new TcpConsole({ host: "127.0.0.1", port: 0 });
    const guest = consoleOf();
    server.serve(guest.console);
    guest.print("x".repeat(70_000));
    guest.print("booted\n");
    const port = await portOf(server);
    await Bun.sleep(5);
    const one = await client(port);
    await one.heard("booted\n");
    one.socket.write("ls\n");
    while (guest.typed.join("") !== "ls\n") await Bun.sleep(2);
    guest.print("files\n");
    await one.heard("files\n");
    const other = await client(port);
    await other.heard("another connection has this console");
    await other.closed;
    one.socket.end();
    await one.closed;
    const next = await client(port);
    guest.print("again\n");
    await next.heard("again\n");
    guest.print(null);
    await next.closed;
  });

  test.each([
    ["tcp:4000", { host: "127.0.0.1", port: 4000 }],
    ["tcp:0.0.0.0:4000", { host: "0.0.0.0", port: 4000 }],
    ["tcp:[::1]:4000", { host: "::1", port: 4000 }],
    ["tcp:70000", null],
    ["tcp:", null],
    ["udp:4000", null],
  ])("has an address in %s if it is one", (text, address) => {
    expect(tcpAddress(text)).toEqual(address);
  });
});
