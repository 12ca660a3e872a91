// Checks a Teams manifest against the schema that it names, as Microsoft publishes it: node check-manifest.mjs MANIFEST
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default ?? require('ajv-draft-04');
const addFormats = require('ajv-formats').default ?? require('ajv-formats');

const manifest = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schema = require(`@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
if (!ajv.validate(schema, manifest)) {
  for (const error of ajv.errors) console.error(`${error.instancePath || '/'} ${error.message}`);
  process.exitCode = 1;
}
