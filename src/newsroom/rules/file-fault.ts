import type { Fault, Where } from '../../compile/fault.ts';

/** A place in a file of the content folder. */
export type FileWhere = { path: string } & Where;

/** A fault that only shows among several files, with the file it stands in and what stood first, whose place the message then names. */
export type FileFault = { path: string; first?: FileWhere | undefined } & Fault;
