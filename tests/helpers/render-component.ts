import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The HTML that a component makes of its properties and slots by itself, without line breaks and the marks of the dev server. */
export async function renderComponent(
  component: Component,
  props: object,
  slots: Readonly<Record<string, string>> = {},
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props: { ...props }, slots, partial: true });
  return html
    .replaceAll(/ data-astro-source-(?:file|loc)="[^"]*"/g, '')
    .replaceAll(/<script type="module"[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')
    .replaceAll(/\s*\n\s*/g, '')
    .trim();
}
