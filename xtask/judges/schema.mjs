// Agreements against our schemas, by readers nobody here wrote: npm `yaml` (YAML 1.2 core) and ajv.
//
//     node schema.mjs SCHEMA-2020-12 SCHEMA-DRAFT-07 OUT FILE.yaml...
//
// Writes every agreement as OUT/<n>.json for the next judge and prints a line for each. Exit 0 when both schemas take
// every agreement and refuse every spoilt copy, 1 when not, 2 when it could not be asked.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";

// The packages are installed in the build folder, from where xtask starts this file.
const require = createRequire(join(process.cwd(), "package.json"));
const { parse } = require("yaml");
const { default: Ajv } = require("ajv");
const { default: Ajv2020 } = require("ajv/dist/2020.js");

const [newer, older, out, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: schema.mjs SCHEMA-2020-12 SCHEMA-DRAFT-07 OUT FILE...");
  process.exit(2);
}
mkdirSync(out, { recursive: true });

// Our formats (iop-money and the like) are for editors; foreign validators do not know them.
const options = { strict: false, validateFormats: false, allErrors: true };
const schemas = [
  ["2020-12", new Ajv2020(options), newer],
  ["draft-07", new Ajv(options), older],
].map(([draft, ajv, path]) => [draft, ajv.compile(JSON.parse(readFileSync(path, "utf8")))]);

// One spoilt copy for each thing a schema must see: an unknown key, a wrong type, an unknown word.
const spoilers = [
  ["an unknown key", (agreement) => ({ ...agreement, spoilt_on_purpose: true })],
  ["a wrong type", (agreement) => ({ ...agreement, parties: "Lunds kommun" })],
  ["an unknown word", (agreement) => ({ ...agreement, stage: "spoilt-on-purpose" })],
];

let holds = true;
files.forEach((file, index) => {
  const agreement = parse(readFileSync(file, "utf8"), { version: "1.2", schema: "core" });
  writeFileSync(join(out, `${index}.json`), JSON.stringify(agreement));
  for (const [draft, validate] of schemas) {
    const passed = validate(agreement);
    holds &&= passed;
    console.log(`${file}\t${draft}\t${passed ? "PASS" : "FAIL"}`);
    for (const fault of passed ? [] : validate.errors) console.log(`    ${fault.instancePath}: ${fault.message}`);
    for (const [what, spoil] of spoilers) {
      if (validate(spoil(agreement))) {
        holds = false;
        console.log(`${file}\t${draft}\tFAIL: ${what} went unseen`);
      }
    }
  }
});
process.exit(holds ? 0 : 1);
