import remarkDirective from 'remark-directive';

/** remark-directive, for names that begin with a letter: `09:30` and `3:2` are text, which it reads as directives named `30` and `2`. */
export function remarkNamedDirectives(this: { data: () => object }): void {
  remarkDirective.call(this as never);
  const { micromarkExtensions = [] } = this.data() as { micromarkExtensions?: Syntax[] };
  const syntax = micromarkExtensions.pop();
  if (!syntax) throw new Error('remark-directive has added no syntax.');
  const narrow = (constructs: Constructs = {}): Constructs =>
    Object.fromEntries(
      Object.entries(constructs).map(([code, each]) => [code, [each].flat().map(requireLetter)]),
    );
  micromarkExtensions.push({ ...syntax, text: narrow(syntax.text), flow: narrow(syntax.flow) });
}

// The part of micromark's types that is used here.
// https://github.com/micromark/micromark/tree/main/packages/micromark-util-types
type State = (code: number | null) => State | undefined;
interface Effects {
  enter: (type: string) => void;
  exit: (type: string) => void;
  consume: (code: number | null) => void;
  check: (construct: Construct, ok: State, nok: State) => State;
}
interface Construct {
  tokenize: (this: unknown, effects: Effects, ok: State, nok: State) => State;
  partial?: boolean;
}
type Constructs = Record<string, Construct | Construct[]>;
interface Syntax {
  text?: Constructs;
  flow?: Constructs;
}

/** The construct, tried only where a letter follows the colons. */
function requireLetter(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(colonsAndLetter, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

const colonsAndLetter: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const colons: State = (code) => {
      if (code === colon) {
        effects.consume(code);
        return colons;
      }
      effects.exit('colons');
      return code !== null && /[a-z]/i.test(String.fromCharCode(code)) ? ok(code) : nok(code);
    };
    return (code) => {
      effects.enter('colons');
      return colons(code);
    };
  },
};

const colon = 58;
