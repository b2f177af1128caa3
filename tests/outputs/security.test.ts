import { expect, test } from 'vitest';
import { buildSecurityText } from '../../src/outputs/security.ts';

const model = {
  contact: 'desk@test.example',
  expires: '2024-07-01T00:00:00Z',
  language: 'en',
  canonical: 'https://test.example/.well-known/security.txt',
};

test('has the fields of RFC 9116, each on a line', () => {
  expect(buildSecurityText(model)).toBe(`Contact: mailto:desk@test.example
Expires: 2024-07-01T00:00:00Z
Preferred-Languages: en
Canonical: https://test.example/.well-known/security.txt
`);
});

test('writes an unusual mail address as RFC 6068 asks', () => {
  expect(buildSecurityText({ ...model, contact: 'a%b?c@test.example' })).toContain(
    'Contact: mailto:a%25b%3Fc@test.example\n',
  );
});
