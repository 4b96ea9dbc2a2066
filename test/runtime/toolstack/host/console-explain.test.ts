import { describe, expect, test } from "bun:test";
import { XenError } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { failure, refusal } from "../../failure.ts";

/** A machine whose console has some text, and a domain on it. */
function opened() {
  const simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  const xen = simulated.open();
  simulated.console.write("(XEN) text of before\n");
  return {
    simulated,
    explain: xen.host.console.explain.bind(xen.host.console),
    /** An operation that Xen refuses after it has printed this. */
    refused: (text: string) => (): void => {
      simulated.console.write(text);
      using _ = simulated.fail("domctl pausedomain", "EINVAL");
      xen.domains.get(1).pause();
    },
    [Symbol.dispose]() {
      xen.close();
      simulated.close();
    },
  };
}

/** The error of a call that is to be refused, and its message. */
function errorOf(action: () => unknown): Error {
  const error = refusal(action);
  if (error instanceof Error) return error;
  throw new Error("expected an Error");
}

describe("Xen's console explains an error", () => {
  test("with what Xen printed meanwhile, and returns what succeeds", async () => {
    using it = opened();
    expect(it.explain(() => 7)).toBe(7);
    const error = errorOf(() => it.explain(it.refused("(XEN) d1: why\n")));
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ code: "EINVAL", consoleText: "(XEN) d1: why\n" });
    expect(error.message).toEndWith("\nXen's console said meanwhile:\n(XEN) d1: why");
    expect(error.message).not.toContain("before");
    expect(await it.explain(async () => 8)).toBe(8);
    const later = await failure(it.explain(async () => it.refused("(XEN) again\n")()));
    expect(later).toMatchObject({ code: "EINVAL", consoleText: "(XEN) again\n" });
  });

  test("once, by its last lines", () => {
    using it = opened();
    const text = Array.from({ length: 12 }, (_, line) => `(XEN) line ${line}\n`).join("");
    const error = errorOf(() => it.explain(() => it.explain(it.refused(text))));
    expect(error).toMatchObject({ consoleText: text });
    expect(error.message.split("\n").slice(1)).toEqual([
      "Xen's console said meanwhile:",
      "…",
      ...Array.from({ length: 10 }, (_, line) => `(XEN) line ${line + 2}`),
    ]);
  });

  test("only if it is Xen's, and if Xen printed something", () => {
    using it = opened();
    const silent = errorOf(() => it.explain(it.refused("")));
    expect(silent.message).not.toContain("console");
    expect(Object.keys(silent)).not.toContain("consoleText");
    const own = new RangeError("own");
    const fail = (): never => {
      it.simulated.console.write("(XEN) text\n");
      throw own;
    };
    expect(errorOf(() => it.explain(fail))).toBe(own);
    expect(own.message).toBe("own");
  });

  test("unless the console cannot be read, before the operation or after it", () => {
    using it = opened();
    const before = it.simulated.fail("sysctl readconsole", "EPERM", { times: 1 });
    expect(errorOf(() => it.explain(it.refused("(XEN) why\n"))).message).not.toContain("(XEN)");
    before[Symbol.dispose]();
    const after = errorOf(() =>
      it.explain(() => {
        it.simulated.fail("sysctl readconsole", "EPERM");
        it.refused("(XEN) why\n")();
      }),
    );
    expect(after).toMatchObject({ code: "EINVAL" });
    expect(after.message).not.toContain("(XEN)");
  });
});
