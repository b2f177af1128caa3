import { expect, test } from 'vitest';
import { buildOrganization } from '../../../src/outputs/json-ld/organization.ts';

test('an organization is told with its principles, and with its policies by their kinds', () => {
  expect(
    buildOrganization({
      name: 'The invented house',
      url: 'https://house.example',
      policies: {
        principles: 'https://house.example/principles/',
        corrections: 'https://house.example/corrections-policy/',
      },
    }),
  ).toEqual({
    '@type': 'NewsMediaOrganization',
    name: 'The invented house',
    url: 'https://house.example',
    publishingPrinciples: 'https://house.example/principles/',
    correctionsPolicy: 'https://house.example/corrections-policy/',
  });
});
