import { expect, test } from "bun:test";

test("Xen.open() as a user other than root throws an error with the advice to be root, and the error number", () => {
  const script = `
    import { XenPermissionError, Xen } from "xen-ts";
    process.setgid(65534);
    process.setuid(65534);
    let error;
    try {
      Xen.open();
    } catch (reason) {
      error = reason;
    }
    console.log(JSON.stringify([error instanceof XenPermissionError, error.code, error.errno, error.operation, error.message]));
  `;
  const { stdout, stderr } = Bun.spawnSync(["bun", "-e", script]);
  expect(stderr.toString()).toBe("");
  const [permission, code, errno, operation, message] = JSON.parse(stdout.toString());
  expect([permission, code, errno, operation]).toEqual([true, "EACCES", 13, "open /dev/xen/privcmd"]);
  expect(message).toContain("Run as root");
});
