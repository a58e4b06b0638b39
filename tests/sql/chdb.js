// Runs statements (a JSON array on standard input) in an embedded ClickHouse and prints what they return.
// chdb is found from the working folder: npm install chdb
const { Session } = require(require.resolve("chdb", { paths: [process.cwd()] }));
const session = new Session();
let code = 0;
try {
  session.query("CREATE DATABASE d");
  session.query("USE d");
  for (const statement of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
    const result = session.query(statement.replace(/;$/, ""));
    if (result) process.stdout.write(result);
  }
} catch (error) {
  console.error(String(error.message ?? error));
  code = 1;
}
session.cleanup();
process.exitCode = code;
