import type { Thing } from 'schema-dts';

/** An object of JSON-LD, without the mere address that may stand for one. */
export type Node<Type extends Thing> = Exclude<Type, string>;
