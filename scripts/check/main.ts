import { checkFiles } from "./checkFiles";

process.exitCode = await checkFiles(process.argv.slice(2), console.log);
