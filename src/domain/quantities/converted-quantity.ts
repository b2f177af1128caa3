import { Exact, roundDown, roundHalfUp, roundUp, toPlain } from './exact-decimal.ts';
import { countSignificant, groupThousands, type PrintedNumber } from './printed-number.ts';
import type { Quantity } from './quantity.ts';
import { convertValue } from './unit-dimension.ts';
import { parseUnit, type Unit } from './unit.ts';
import { shownUnitTable } from './unit-table.ts';

/** Systems of units that a reader may want a value in besides the unit that was printed. */
export const unitSystems = ['si', 'imperial'] as const;

export type UnitSystem = (typeof unitSystems)[number];

/**
 * The quantity in its counterpart of a system of units; null where that has none, as for volts, money and counts. None of its
 * numbers has more significant digits than was printed: 642 kg are 1,420 lb, and 645.8 kg are 1,424 lb. A bound stays one: at least
 * 500 km are at least 310 mi.
 */
export function convertQuantity(quantity: Quantity, system: UnitSystem): Quantity | null {
  const unit = getUnit(counterparts[system][quantity.unit.symbol]);
  if (!unit || quantity.unit.kind !== 'measure') return null;
  const { comparator, tolerance, upTo } = quantity;
  const convert = (printed: PrintedNumber) =>
    convertNumber(printed, quantity.unit, unit, findRounding(comparator));
  const number = convert(quantity.number);
  const converted = { number, tolerance: tolerance && convert(tolerance), upTo: upTo && convert(upTo) };
  const more = (sign: string, part: PrintedNumber | null) => (part ? `${sign}${part.text}` : '');
  const text = [
    comparator,
    `${number.text}${more('–', converted.upTo)}${more(' ± ', converted.tolerance)}`,
    unit.symbol,
  ];
  return { text: text.filter((part) => part !== null).join(' '), comparator, ...converted, unit };
}

/** By system, what a unit is shown in. A unit that belongs to the system already has no entry. */
const counterparts: Readonly<Record<UnitSystem, Readonly<Record<string, string>>>> = {
  si: { Wh: 'kJ', kWh: 'MJ', MWh: 'GJ', GWh: 'TJ', mi: 'km', lb: 'kg', hp: 'kW' },
  imperial: {
    km: 'mi',
    m: 'ft',
    cm: 'in',
    mm: 'in',
    'm²': 'ft²',
    'km/h': 'mph',
    kg: 'lb',
    t: 'lb',
    kW: 'hp',
  },
};

function getUnit(symbol: string | undefined): Unit | undefined {
  if (symbol === undefined) return undefined;
  const shown = shownUnitTable.find((each) => each.symbol === symbol);
  return shown ? { kind: 'measure', symbol, ucum: shown.ucum } : parseUnit(symbol);
}

function findRounding(comparator: Quantity['comparator']): typeof roundHalfUp {
  if (comparator === '≥' || comparator === '>') return roundDown;
  return comparator === '≤' || comparator === '<' ? roundUp : roundHalfUp;
}

function convertNumber(
  printed: PrintedNumber,
  from: Unit,
  to: Unit,
  round: typeof roundHalfUp,
): PrintedNumber {
  const value = convertValue(printed.value, from, to);
  const digits = countSignificant(printed);
  const decimals = new Exact(value).isZero() ? printed.decimals : digits - 1 - new Exact(value).e;
  const rounded = round(value, decimals);
  // Rounding up may bring a digit before the others: of 9.96, two digits are 10.
  const isLonger = new Exact(rounded).e > new Exact(value).e;
  const last = isLonger && decimals > 0 ? decimals - 1 : decimals;
  const text = round(value, last);
  return { text: groupThousands(text), value: toPlain(new Exact(text)), decimals: Math.max(0, last) };
}
