import { z } from 'zod';

/** The schema that a value at this path of an input is read by; nothing where the path leaves the schema. */
export function findSchemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  input: unknown,
): z.core.$ZodType | undefined {
  const unwrapped = unwrap(schema, input);
  const [step, ...rest] = path;
  if (step === undefined) return unwrapped;
  const inner = stepInto(unwrapped, step);
  return inner && findSchemaAt(inner, rest, readStep(input, step));
}

/** What a schema gives for an input of which only some parts are sound; `undefined` for those that are not. */
export function readSound(schema: z.core.$ZodType, input: unknown): unknown {
  const inner = unwrap(schema, input);
  const read = (value: unknown, step: PropertyKey) => {
    const at = stepInto(inner, step);
    return at ? readSound(at, value) : value;
  };
  if (Array.isArray(input)) return input.map((item, index) => read(item, index));
  if (typeof input === 'object' && input !== null)
    return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, read(value, key)]));
  return z.safeParse(inner, input).data;
}

/** The keys that an object schema knows, in the order of the schema. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Of the options of a union, the one that an input most likely means: a list for a list, else the most keys in common. */
export function chooseOption(options: readonly z.core.$ZodType[], input: unknown): number {
  const likeness = options.map((option) => {
    const inner = unwrap(option, input);
    if (Array.isArray(input)) return inner instanceof z.ZodArray ? 1 : 0;
    if (typeof input !== 'object' || input === null) return 0;
    // Keys that must be there weigh more: they distinguish the options.
    return keysOf(inner).filter((key) => key in input).length + (requiredKeyIn(inner, input) ? 0.5 : 0);
  });
  return likeness.indexOf(Math.max(...likeness));
}

function requiredKeyIn(schema: z.core.$ZodType, input: object): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  const required = Object.entries(schema.shape).filter(([, each]) => !(each instanceof z.ZodOptional));
  return required.length > 0 && required.some(([key]) => key in input);
}

/** Takes off what is only wrapped around: optional, the pipes of preprocessing, unions. */
function unwrap(schema: z.core.$ZodType, input: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.def.innerType, input);
  if (schema instanceof z.ZodUnion) {
    const option = schema.options[chooseOption(schema.options, input)];
    return option ? unwrap(option, input) : schema;
  }
  return schema;
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject && typeof step === 'string' && Object.hasOwn(schema.shape, step)) {
    return schema.shape[step] as z.core.$ZodType;
  }
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function readStep(input: unknown, step: PropertyKey): unknown {
  return typeof input === 'object' && input !== null
    ? (input as Record<PropertyKey, unknown>)[step]
    : undefined;
}
