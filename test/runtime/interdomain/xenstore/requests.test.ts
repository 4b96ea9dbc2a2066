/** Each method's request, byte for byte, and its result for an answer. */

import { expect, test } from "bun:test";
import type { XenStore } from "../../../../src/index.ts";
import { Scripted } from "./scripted.ts";

/** A call, its request, the answer, and the result. */
const calls: [
  name: string,
  call: (store: XenStore) => Promise<unknown>,
  sent: string,
  answer: string,
  result: unknown,
][] = [
  ["read", (store) => store.read("/a"), "XS_READ /a|", "value", "value"],
  ["read, a value that ends with a NUL", (store) => store.read("/a"), "XS_READ /a|", "value|", "value\0"],
  ["readBytes", (store) => store.readBytes("/a"), "XS_READ /a|", "\xff|", Uint8Array.of(255, 0)],
  ["tryRead", (store) => store.tryRead("a"), "XS_READ a|", "", ""],
  ["exists", (store) => store.exists("/a"), "XS_READ /a|", "\xff", true],
  ["write", (store) => store.write("/a", "v"), "XS_WRITE /a|v", "OK|", undefined],
  ["write, bytes", (store) => store.write("/a", Uint8Array.of(0, 255)), "XS_WRITE /a||\xff", "OK|", undefined],
  ["writeTree", (store) => store.writeTree("/a", {}), "XS_MKDIR /a|", "OK|", undefined],
  ["create", (store) => store.create("/a"), "XS_MKDIR /a|", "OK|", undefined],
  ["remove", (store) => store.remove("/a"), "XS_RM /a|", "OK|", undefined],
  ["list", (store) => store.list("/"), "XS_DIRECTORY /|", "a|b|", ["a", "b"]],
  ["list, nothing", (store) => store.list("/"), "XS_DIRECTORY /|", "", []],
  [
    "getPermissions",
    (store) => store.permissions("/a"),
    "XS_GET_PERMS /a|",
    "r0|b5|w65535|",
    {
      owner: 0,
      others: "read",
      domains: [
        { domid: 5, access: "read-write" },
        { domid: 65535, access: "write" },
      ],
    },
  ],
  [
    "setPermissions",
    (store) =>
      store.setPermissions("/a", {
        owner: 3,
        others: "write",
        domains: [
          { domid: 4, access: "none" },
          { domid: 5, access: "read" },
        ],
      }),
    "XS_SET_PERMS /a|w3|n4|r5|",
    "OK|",
    undefined,
  ],
  ["domainPath", (store) => store.domainPath(7), "XS_GET_DOMAIN_PATH 7|", "/local/domain/7|", "/local/domain/7"],
  ["isIntroduced", (store) => store.isIntroduced(7), "XS_IS_DOMAIN_INTRODUCED 7|", "T|", true],
  ["isIntroduced, not", (store) => store.isIntroduced(7), "XS_IS_DOMAIN_INTRODUCED 7|", "F", false],
  ["introduce", (store) => store.introduce(7, 0xfeffcn, 2), "XS_INTRODUCE 7|1044476|2|", "OK|", undefined],
  ["release", (store) => store.release(7), "XS_RELEASE 7|", "OK|", undefined],
  ["resume", (store) => store.resume(7), "XS_RESUME 7|", "OK|", undefined],
  ["setTarget", (store) => store.setTarget(8, 7), "XS_SET_TARGET 8|7|", "OK|", undefined],
  ["resetWatches", (store) => store.resetWatches(), "XS_RESET_WATCHES |", "OK|", undefined],
  [
    "control",
    (store) => store.control("quota", ["set", "nodes", "9"]),
    "XS_CONTROL quota|set|nodes|9|",
    "done|",
    "done",
  ],
  ["features", (store) => store.features(), "XS_GET_FEATURE |", "17|", ["reconnection", 16]],
  [
    "features, of a domain",
    (store) => store.features({ domid: 7 }),
    "XS_GET_FEATURE 7|",
    "3|",
    ["reconnection", "error"],
  ],
  ["setFeatures", (store) => store.setFeatures(7, ["reconnection", 16]), "XS_SET_FEATURE 7|17|", "OK|", undefined],
  ["quotaNames", (store) => store.quotaNames(), "XS_GET_QUOTA |", "nodes watches|", ["nodes", "watches"]],
  ["quota", (store) => store.quota("nodes"), "XS_GET_QUOTA nodes|", "1000|", 1000],
  ["quota, of a domain", (store) => store.quota("nodes", { domid: 7 }), "XS_GET_QUOTA 7|nodes|", "9|", 9],
  ["setQuota", (store) => store.setQuota("nodes", 5), "XS_SET_QUOTA nodes|5|", "OK|", undefined],
  [
    "setQuota, of a domain",
    (store) => store.setQuota("nodes", 5, { domid: 7 }),
    "XS_SET_QUOTA 7|nodes|5|",
    "OK|",
    undefined,
  ],
];

for (const [name, call, sent, answer, result] of calls) {
  test(`XenStore's ${name} sends ${sent.replaceAll("\xff", "255")}`, async () => {
    using scripted = new Scripted((request, speaker) => speaker.answer(request, answer));
    expect(await call(scripted.store)).toEqual(result);
    expect(scripted.requests.map(({ name, payload }) => `${name} ${payload}`)).toEqual([sent]);
    expect(scripted.requests[0]).toMatchObject({ id: 1, transaction: 0 });
  });
}

test("a xenstore watch sends its own token, and unregisters it when it ends", async () => {
  using scripted = new Scripted((request, speaker) => speaker.answer(request, "OK|"));
  const watches = [scripted.store.watch("/a"), scripted.store.watch("@releaseDomain"), scripted.store.watch("/a")];
  await scripted.store.write("/b", "");
  for (const watch of watches) watch[Symbol.dispose]();
  await scripted.store.write("/b", "");
  expect(scripted.requests.map(({ name, payload }) => `${name} ${payload}`)).toEqual([
    "XS_WATCH /a|1|",
    "XS_WATCH @releaseDomain|2|",
    "XS_WATCH /a|3|",
    "XS_WRITE /b|",
    "XS_UNWATCH /a|1|",
    "XS_UNWATCH @releaseDomain|2|",
    "XS_UNWATCH /a|3|",
    "XS_WRITE /b|",
  ]);
});

test("a xenstore watch is registered before the next request, also on an existing connection", async () => {
  using scripted = new Scripted((request, speaker) => speaker.answer(request, "OK|"));
  const { store } = scripted;
  await store.create("/a");
  const watch = store.watch("/a");
  await store.write("/a", "1");
  watch[Symbol.dispose]();
  expect(scripted.requests.map(({ name }) => name)).toEqual(["XS_MKDIR", "XS_WATCH", "XS_WRITE"]);
});

test("a xenstore transaction's requests carry its number, and it ends with T or F", async () => {
  using scripted = new Scripted((request, speaker) =>
    speaker.answer(request, request.name === "XS_TRANSACTION_START" ? "4711|" : "OK|"),
  );
  await scripted.store.transaction(async (t) => t.write("/a", "1"));
  await scripted.store.transaction(() => Promise.reject(new Error("no"))).catch(() => {});
  expect(scripted.requests.map(({ name, transaction, payload }) => `${name} ${transaction} ${payload}`)).toEqual([
    "XS_TRANSACTION_START 0 |",
    "XS_WRITE 4711 /a|1",
    "XS_TRANSACTION_END 4711 T|",
    "XS_TRANSACTION_START 0 |",
    "XS_TRANSACTION_END 4711 F|",
  ]);
});

test("a list of nodes in parts is requested again from its beginning if it changes between two parts", async () => {
  const parts = ["5|a|b|", "6|c||", "6|a|bb|", "6|c|", "6||"];
  using scripted = new Scripted((request, speaker) => {
    if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", 16);
    else speaker.answer(request, parts.shift() ?? "");
  });
  expect(await scripted.store.list("/l")).toEqual(["a", "bb", "c"]);
  expect(scripted.requests.map(({ payload }) => payload)).toEqual(["/l|", "/l|0|", "/l|4|", "/l|0|", "/l|5|", "/l|7|"]);
});

test("xenstore requests made in one turn are sent together, and each gets its own answer", async () => {
  using scripted = new Scripted((request, speaker) => speaker.answer(request, request.payload));
  const ask = () => Promise.all(["/a", "/b", "/c"].map((path) => scripted.store.read(path)));
  expect(await ask()).toEqual(["/a\0", "/b\0", "/c\0"]);
  expect([scripted.chunks, scripted.requests.length]).toEqual([1, 3]);
  expect(await ask()).toEqual(["/a\0", "/b\0", "/c\0"]);
  expect([scripted.chunks, scripted.requests.length]).toEqual([2, 6]);
});

test("XenStore refuses paths and values that cannot be sent, and sends nothing", async () => {
  using scripted = new Scripted((request, speaker) => speaker.answer(request, "OK|"));
  const { store } = scripted;
  const wrong: [() => Promise<unknown>, string][] = [
    [() => store.read(""), "TypeError: expected path to be a string of at least one character"],
    [
      () => store.read("/a b"),
      'TypeError: expected path to have letters, digits and - / _ @ only, received " " in "/a b"',
    ],
    [() => store.read("/a\0b"), 'received "\\u0000" in "/a\\u0000b"'],
    [() => store.read("/ä"), 'received "ä" in "/ä"'],
    [() => store.read("/a/"), "expected path without a slash at its end or two in a row"],
    [() => store.read("//a"), "expected path without a slash at its end or two in a row"],
    [
      () => store.read(`/${"x".repeat(3072)}`),
      "RangeError: expected path to have 3072 characters at most, received 3073",
    ],
    [
      () => store.read("x".repeat(2049)),
      "RangeError: expected a relative path to have 2048 characters at most, received 2049",
    ],
    [() => store.read(5 as unknown as string), "TypeError: expected path to be a string, received a number"],
    [
      () => store.write("/a", 5 as unknown as string),
      "TypeError: expected value to be a string or a Uint8Array, received a number",
    ],
    [() => store.write("/a", undefined as unknown as string), "a string or a Uint8Array, received undefined"],
    [
      () => store.setPermissions("/a", { owner: -1 }),
      "RangeError: expected owner to be an integer from 0 to 32751, received -1",
    ],
    [
      () => store.setPermissions("/a", { owner: 0, others: "rw" as "read" }),
      'expected access to be "none", "read", "write" or "read-write", received "rw"',
    ],
    [() => store.domainPath(32752), "RangeError: expected domid to be an integer from 0 to 32751, received 32752"],
    [() => store.introduce(1, -1, 1), "RangeError: expected gfn to be an integer from 0"],
    [() => store.introduce(1, -1n, 1), "RangeError: expected gfn to be an integer from 0"],
    [() => store.introduce(1, 5, 0), "RangeError: expected port to be an integer from 1"],
    [() => store.setTarget(1, -1), "RangeError: expected target to be an integer from 0"],
    [() => store.setFeatures(1, [-1]), "RangeError: expected a feature's bit to be an integer from 1"],
    [() => store.setPermissions("/a", { owner: 0, other: "read" } as object as { owner: 0 }), 'did you mean "others"?'],
    [() => store.features({ domd: 5 } as object), 'has no option "domd"; did you mean "domid"?'],
    [() => store.control("quota", "set" as never), "TypeError: expected values to be an array, received a string"],
    [() => store.read("/a", { signal: {} } as never), "TypeError: expected signal to be an AbortSignal"],
    [() => store.waitFor("/a", { until: "x" } as never), "TypeError: expected until to be a function"],
    [() => store.control("a\0b"), "RangeError"],
    [() => store.read("/a", { timeout: 5 } as object), 'TypeError: a request to xenstored has no option "timeout"'],
    [() => store.domainPath(1, { timeout: 5 } as object), 'a request to xenstored has no option "timeout"'],
    [() => store.waitFor("/a", { timeout: 5 } as object), 'has no option "timeout"'],
    [() => store.transaction(() => 1, { attempt: 1 } as object), 'TypeError: transaction has no option "attempt"'],
    [
      () => store.transaction(() => 1, { attempts: 0 }),
      "RangeError: expected attempts to be an integer from 1 to 9007199254740991, received 0",
    ],
  ];
  for (const [call, message] of wrong) expect(String(await call().catch((error: unknown) => error))).toContain(message);
  expect(() => store.watch("/a", { maximumPaths: 0 })).toThrow("expected maximumPaths to be an integer from 1");
  expect(() => store.watch("/a", { size: 1 } as object)).toThrow('watch has no option "size"');
  expect(() => store.watch("/a//b")).toThrow(TypeError);
  expect(scripted.requests).toEqual([]);
});
