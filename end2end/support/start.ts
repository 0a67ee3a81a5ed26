import { startFresh } from "./server.ts";

export default startFresh;
