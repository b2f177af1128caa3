/** A news site as Eleventy has it: Markdown with front matter, templates in JavaScript, which are its fastest. */
export default function (config) {
  config.addPassthroughCopy('style.css');
  config.addCollection('stories', (api) => {
    const reports = Map.groupBy(api.getFilteredByTag('report'), ({ data }) => data.story);
    return api.getFilteredByTag('story').map((page) => ({
      id: page.data.story,
      page,
      // The collection is in order of date.
      reports: reports.get(page.data.story) ?? [],
    }));
  });
  config.addCollection('reportsByStory', (api) =>
    Object.fromEntries(Map.groupBy(api.getFilteredByTag('report'), ({ data }) => data.story)),
  );
}

// Prose has no template syntax in it.
export const config = {
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
  markdownTemplateEngine: false,
};
