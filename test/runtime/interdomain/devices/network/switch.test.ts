import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { completeChecksum, type Frame, Switch } from "../../../../../src/devices.ts";
import { frameOf } from "./guest.ts";

const [A, B, C, ALL] = ["00:16:3e:00:00:0a", "00:16:3e:00:00:0b", "00:16:3e:00:00:0c", "ff:ff:ff:ff:ff:ff"] as const;

function portsOf(network: Switch, count: number) {
  return Array.from({ length: count }, () => {
    const received: Frame[] = [];
    return { received, cable: network.connect({ receive: (frame) => received.push(frame) }) };
  });
}

describe("a switch", () => {
  test("sends frames to unknown addresses and to groups to all other ports, and else to one", () => {
    const network = new Switch();
    const ports = portsOf(network, 3);
    const counts = () => ports.map(({ received }) => received.splice(0).length);
    const send = (port: number, from: string, to: string) =>
      ports[port]?.cable.receive({ bytes: frameOf(from, to, 46) });
    send(0, A, B);
    expect(counts()).toEqual([0, 1, 1]);
    send(1, B, A);
    expect(counts()).toEqual([1, 0, 0]);
    send(0, A, B);
    expect(counts()).toEqual([0, 1, 0]);
    send(2, C, ALL);
    expect(counts()).toEqual([1, 1, 0]);
    send(2, A, B); // the address has moved
    send(1, B, A);
    expect(counts()).toEqual([0, 1, 1]);
    ports[1]?.cable.close();
    send(0, C, B);
    send(1, B, A);
    expect(counts()).toEqual([0, 0, 1]);
    expect(network.ports).toBe(2);
  });

  test("keeps as many addresses as it may, and never a group's", () => {
    const network = new Switch({ maximumAddresses: 2 });
    const ports = portsOf(network, 3);
    const send = (port: number, from: string, to: string) =>
      ports[port]?.cable.receive({ bytes: frameOf(from, to, 46) });
    send(0, ALL, C);
    send(1, A, ALL);
    ports.forEach(({ received }) => received.splice(0));
    send(1, B, ALL);
    send(1, C, ALL);
    ports.forEach(({ received }) => received.splice(0));
    send(0, B, A); // forgotten: to all others
    expect(ports.map(({ received }) => received.length)).toEqual([0, 1, 1]);
    expect(() => ports[0]?.cable.receive({ bytes: new Uint8Array(13) })).toThrow(
      "expected a frame of 14 to 65535 bytes",
    );
  });
});

/** The sum of RFC 1071 in another way: of all words at once, with the carry at each step. */
function verify(words: readonly number[]): number {
  return words.reduce((sum, word) => (sum + word) % 0xffff, 0);
}

test("a completed checksum of TCP or UDP in IPv4 or IPv6 makes the sum of all words zero", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 20, maxLength: 80 }),
      fc.constantFrom(6, 17),
      fc.boolean(),
      fc.boolean(),
      (contents, protocol, isIpv6, isTagged) => {
        const addresses = crypto.getRandomValues(new Uint8Array(isIpv6 ? 32 : 8));
        const { length } = contents;
        const header = isIpv6
          ? [0x60, 0, 0, 0, length >>> 8, length & 255, protocol, 64, ...addresses]
          : [0x45, 0, 0, 20 + length, 0, 0, 0x40, 0, 64, protocol, 0, 0, ...addresses];
        const type = [...(isTagged ? [0x81, 0, 0, 5] : []), ...(isIpv6 ? [0x86, 0xdd] : [0x08, 0])];
        const bytes = Uint8Array.from([...Array.from({ length: 12 }, () => 2), ...type, ...header, ...contents, 9, 9]);
        const completed = completeChecksum({ bytes, checksumBlank: true });
        expect(completed.checksumBlank).toBeUndefined();
        const segment = completed.bytes.subarray(bytes.length - length - 2, bytes.length - 2);
        const padded = [...addresses, 0, protocol, length >>> 8, length & 255, ...segment, ...(length % 2 ? [0] : [])];
        const words = Array.from(
          { length: padded.length / 2 },
          (_, index) => ((padded[2 * index] ?? 0) << 8) | (padded[2 * index + 1] ?? 0),
        );
        expect(verify(words)).toBe(0);
        const place = protocol === 6 ? 16 : 6;
        expect(Array.from(segment).toSpliced(place, 2)).toEqual(Array.from(contents).toSpliced(place, 2));
      },
    ),
  );
});

test("a frame of any bytes stays as it is, or gets a checksum, and is never too long for its headers", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 14, maxLength: 70 }),
      fc.constantFrom([8, 0], [0x86, 0xdd], [0x81, 0]),
      (bytes, type) => {
        bytes.set(type, 12);
        const completed = completeChecksum({ bytes, checksumBlank: true });
        expect(completed.bytes).toHaveLength(bytes.length);
        expect(completeChecksum({ bytes })).toEqual({ bytes });
      },
    ),
  );
});
