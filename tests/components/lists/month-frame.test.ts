import { expect, test } from 'vitest';
import { openListings } from '../../../src/models/lists/listings.ts';
import { nameMonth } from '../../../src/components/lists/month-frame.ts';
import { buildMonthModel } from '../../../src/models/lists/month.ts';
import { inventEdition, inventListing } from '../../models/lists/invented-listing.ts';

test('the frame of a month has it in words wherever it is named, and in its address as it was', () => {
  const listings = [inventListing('car', { on: '2023-08-31', reports: 51 })];
  expect(nameMonth(buildMonthModel(inventEdition(), openListings(listings), '2023-08', 2))).toMatchObject({
    title: 'August 2023, page 2',
    description: 'Every report that came out in August 2023, the latest first. Page 2.',
    heading: 'August 2023',
    canonical: 'https://test.example/archive/2023-08/2/',
    breadcrumbs: [
      { label: 'Front page', href: '/' },
      { label: 'Archive', href: '/archive/' },
      { label: 'August 2023', href: '/archive/2023-08/' },
    ],
    label: 'Page 2',
  });
});
