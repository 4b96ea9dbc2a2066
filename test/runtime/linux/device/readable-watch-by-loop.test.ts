import { expect, test } from "bun:test";
import { ArgumentPage } from "../../../../src/runtime/linux/device/index.ts";
import { LoopWatch } from "../../../../src/runtime/linux/device/readable-watch-by-loop.ts";
import { close, EFD_NONBLOCK, eventfd, plainMemory, read, write } from "../../../../src/runtime/linux/ffi/index.ts";

test.skipIf(plainMemory !== null)(
  "the event loop tells of a descriptor that is readable, each time, until the watch is stopped",
  async () => {
    const fd = eventfd(EFD_NONBLOCK);
    using page = new ArgumentPage();
    page.view.setBigUint64(0, 1n, true);
    const failures: number[] = [];
    let times = 0;
    let told = Promise.withResolvers<void>();
    const watch = LoopWatch.begin(fd, {
      readable: (failure) => {
        failures.push(failure);
        expect(read(fd, page.address + 8, 8)).toBe(8);
        times++;
        told.resolve();
        return true;
      },
      failed: (error) => told.reject(error),
    });
    // A sandbox may refuse such polls: a thread is used then.
    if (watch !== null) {
      for (let count = 1; count <= 50; count++) {
        told = Promise.withResolvers();
        write(fd, page.address, 8);
        await told.promise;
        expect(times).toBe(count);
      }
      watch.stop();
      watch.stop();
      write(fd, page.address, 8);
      await Bun.sleep(20);
      expect([times, new Set(failures)]).toEqual([50, new Set([0])]);
    }
    close(fd);
  },
);

test("a watch of a descriptor that is not open cannot begin", () => {
  expect(LoopWatch.begin(0x7fff_fff0, { readable: () => true, failed: () => {} })).toBeNull();
});
