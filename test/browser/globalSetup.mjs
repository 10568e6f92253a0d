import { serve } from "../../workbench/server.mjs";

/** Serves the built workbench on a free port for as long as the browser tests run; they find it in WORKBENCH_URL. */
export default async function globalSetup() {
  const { url, close } = await serve(0);
  process.env.WORKBENCH_URL = url;
  return close;
}
