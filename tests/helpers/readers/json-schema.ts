import { Ajv2020 } from 'ajv/dist/2020.js';
import formats, { type FormatsPlugin } from 'ajv-formats';

/** What is wrong in a value, by a JSON Schema of draft 2020-12: `/events/0/on must match pattern …`. */
export function listFaults(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  // What it exports by default is the whole module to Node.
  (formats as unknown as { default: FormatsPlugin }).default(ajv);
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The schema, with no key allowed that it does not name. */
export function closeObjects(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && 'properties' in part && 'type' in part
        ? { ...part, additionalProperties: false }
        : part,
    ),
  ) as object;
}
