/** Gives each mark of a timeline's picture the words of its entry, for whoever points at it. */
export function enhanceTimelineMarks(): void {
  for (const drawing of document.querySelectorAll('.overview__drawing')) {
    drawing.addEventListener('pointerover', ({ target }) => {
      const mark = (target as Element).closest('a');
      if (!mark || mark.querySelector('title')) return;
      const entry = document.getElementById((mark.getAttribute('href') ?? '').slice(1));
      const words = entry?.querySelectorAll('.timeline-entry__date, .timeline-entry__text') ?? [];
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = [...words].map((element) => element.textContent.trim()).join(': ');
      mark.prepend(title);
    });
  }
}
