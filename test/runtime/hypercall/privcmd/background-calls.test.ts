import { describe, expect, test } from "bun:test";
import { openSync, closeSync } from "node:fs";
import { PrivcmdHypercall as Record } from "../../../../src/generated/linux/privcmd.ts";
import { IOCTL_PRIVCMD_HYPERCALL } from "../../../../src/generated/linux/privcmd.constants.ts";
import { mappedBuffer } from "../../../../src/runtime/linux/ffi/index.ts";
import { BackgroundCalls, type CallThread } from "../../../../src/runtime/hypercall/privcmd/background-calls.ts";
import { openedSince, openFiles } from "../../process-state.ts";

/** A thread that answers when the test lets it. */
class SlowThread implements CallThread {
  readonly made: { fd: number; op: number; args: number[] }[] = [];
  readonly answers: ((result: number) => void)[] = [];
  ended = 0;

  ioctl(fd: number, request: number, address: number): Promise<number> {
    expect(request).toBe(IOCTL_PRIVCMD_HYPERCALL);
    const record = new Record(new DataView(mappedBuffer(address, Record.size)));
    this.made.push({ fd, op: Number(record.op_number), args: [...record.arg].map(Number) });
    const { promise, resolve } = Promise.withResolvers<number>();
    this.answers.push(resolve);
    return promise;
  }

  answer(result: number): void {
    this.answers.shift()?.(result);
  }

  [Symbol.dispose](): void {
    this.ended++;
  }
}

const nothing = (): void => {};
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

function device(): { fd: number } & Disposable {
  const fd = openSync("/dev/null", "r+");
  return { fd, [Symbol.dispose]: () => closeSync(fd) };
}

describe("hypercalls in the background", () => {
  test("are made one after another, each with its own descriptor, which is closed afterwards", async () => {
    using file = device();
    const thread = new SlowThread();
    const before = openFiles();
    using calls = new BackgroundCalls(
      () => file.fd,
      () => thread,
    );
    const first = calls.call(36, [2 ** 40 + 5, 7]);
    const second = calls.call(12, []);
    await settled();
    expect(thread.made.map(({ op, args }) => ({ op, args }))).toEqual([{ op: 36, args: [2 ** 40 + 5, 7, 0, 0, 0] }]);
    expect(thread.made[0]?.fd).not.toBe(file.fd);
    expect(openedSince(before).length).toBe(1);
    thread.answer(-3);
    expect(await first).toBe(-3);
    await settled();
    thread.answer(5);
    expect(await second).toBe(5);
    await settled();
    expect(openedSince(before)).toEqual([]);
  });

  test("are not made if aborted before their turn; the current call continues until it is answered", async () => {
    using file = device();
    const thread = new SlowThread();
    using calls = new BackgroundCalls(
      () => file.fd,
      () => thread,
    );
    const abort = new AbortController();
    let begun = "waits";
    const first = calls.call(1, [], abort.signal).then((result) => (begun = `answered ${result}`));
    const second = calls.call(2, [], abort.signal).catch((reason: unknown) => reason);
    await settled();
    abort.abort("enough");
    await settled();
    expect(begun).toBe("waits");
    thread.answer(0);
    await first;
    expect(begun).toBe("answered 0");
    expect(await second).toBe("enough");
    expect(thread.made.length).toBe(1);
  });

  test("that wait for their turn reject at once if aborted, however long the current call takes", async () => {
    using file = device();
    const thread = new SlowThread();
    using calls = new BackgroundCalls(
      () => file.fd,
      () => thread,
    );
    const first = calls.call(1, []);
    const abort = new AbortController();
    const second = calls.call(2, [], abort.signal).catch((reason: unknown) => reason);
    const third = calls.call(3, []);
    await settled();
    abort.abort("enough");
    expect(await Promise.race([second, Bun.sleep(50)])).toBe("enough");
    expect(thread.made.map(({ op }) => op)).toEqual([1]);
    thread.answer(0);
    await first;
    await settled();
    thread.answer(7);
    expect(await third).toBe(7);
    expect(thread.made.map(({ op }) => op)).toEqual([1, 3]);
  });

  test("end with their interface: the current call is answered, and only then the thread ends", async () => {
    using file = device();
    const thread = new SlowThread();
    const before = openFiles();
    const calls = new BackgroundCalls(
      () => file.fd,
      () => thread,
    );
    const first = calls.call(1, []);
    const second = calls.call(2, []).catch((reason: unknown) => reason);
    await settled();
    calls[Symbol.dispose]();
    expect(thread.ended).toBe(0);
    thread.answer(9);
    expect(await first).toBe(9);
    expect(await second).toBeInstanceOf(ReferenceError);
    await settled();
    expect(thread.ended).toBe(1);
    expect(openedSince(before)).toEqual([]);
    expect(await calls.call(3, []).catch((reason: unknown) => reason)).toBeInstanceOf(ReferenceError);
  });

  test("leave nothing behind after a thousand aborted calls", async () => {
    using file = device();
    const thread = new SlowThread();
    const before = openFiles();
    using calls = new BackgroundCalls(
      () => file.fd,
      () => thread,
    );
    const controllers = Array.from({ length: 1000 }, () => new AbortController());
    const reasons = controllers.map(({ signal }, index) => calls.call(index, [], signal).catch(nothing));
    await settled();
    for (const controller of controllers) controller.abort();
    thread.answer(0);
    await Promise.all(reasons);
    await settled();
    expect(thread.made.length).toBe(1);
    expect(openedSince(before)).toEqual([]);
  });
});
