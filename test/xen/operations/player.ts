/** Plays scenes, and looks up that the operations were made and answered as the scene says. */

import { XenError, Xen } from "../../../src/index.ts";
import { PrivcmdHypercall } from "../../../src/unsafe.ts";
import { type Answers, RecordingHypercall } from "../../conformance/coverage/recorded.ts";
import { Checks } from "./checks.ts";
import type { Scene } from "./scene.ts";
import { Stage } from "./stage.ts";

export class Player implements Disposable {
  readonly xen: Xen;
  readonly checks: Checks;
  readonly #recorder: RecordingHypercall;

  constructor({ validated = false }: { readonly validated?: boolean } = {}) {
    this.checks = new Checks(validated);
    this.#recorder = new RecordingHypercall(this.checks.before(new PrivcmdHypercall()));
    this.xen = Xen.open({ hypercall: this.#recorder });
  }

  /**
   * Resolves with "ok", or the name of the error that ended the scene. Rejects with an Error if Xen's answer is another
   * than the scene's, or if the scene has not made its operations.
   */
  async play(scene: Scene): Promise<string> {
    this.#recorder.take();
    const stage = new Stage(this.xen, this.#recorder, this.checks);
    let refusal: XenError | null;
    try {
      refusal = await this.#refusal(scene, stage);
    } finally {
      stage[Symbol.dispose]();
    }
    // with those that the scene has left for its end
    const answers = stage.takeAnswers();
    const { ending } = scene;
    if (ending.mark !== "succeeded" && refusal === null) {
      throw new Error(`expected Xen to answer ${ending.codes.join(" or ")}, received a success`);
    }
    for (const operation of scene.operations) check(scene, operation, answers.get(operation));
    return refusal?.code ?? "ok";
  }

  [Symbol.dispose](): void {
    this.xen[Symbol.dispose]();
    this.#recorder[Symbol.dispose]();
  }

  async #refusal({ ending, play }: Scene, stage: Stage): Promise<XenError | null> {
    try {
      await play(stage);
    } catch (error) {
      const isExpected =
        ending.mark !== "succeeded" && error instanceof XenError && ending.codes.includes(error.code ?? "");
      if (!isExpected) throw error;
      return error;
    }
    return null;
  }
}

function check({ ending }: Scene, operation: string, answers: Answers | undefined): void {
  const expected = ending.mark === "succeeded" ? ["ok"] : ending.codes;
  if (expected.some((code) => answers?.has(code) === true)) return;
  const received = answers === undefined ? "it was not made" : `received ${[...answers].join(", ")}`;
  throw new Error(`${operation}: expected Xen to answer ${expected.join(" or ")}, ${received}`);
}
