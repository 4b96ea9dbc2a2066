export * from "../../../4.14/x86_64/operations/event_channel_op.ts";
