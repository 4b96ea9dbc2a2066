// The operations of the hypercall callback_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/operation/table.ts";
import { CallbackRegister, CallbackUnregister } from "../callback.ts";

export interface Operations {
  register: { argument: CallbackRegister; direction: "in"; actsOnCaller: true };
  unregister: { argument: CallbackUnregister; direction: "in"; actsOnCaller: true };
}

export const family: OperationFamily<Operations> = {
  name: "callback_op",
  hypercall: 30,
  call: ["command", "argument"],
  operations: {
    register: { command: 0, argument: { type: CallbackRegister, direction: "in" }, actsOnCaller: true },
    unregister: { command: 1, argument: { type: CallbackUnregister, direction: "in" }, actsOnCaller: true },
  },
};
