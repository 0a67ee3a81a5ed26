import { kill } from "./server.ts";

export default function stop(): void {
  kill("SIGTERM");
}
