import { escapeUTF8 } from 'entities';

/** A page that lists findings, one a line, in place of one of the site; Vite's client reloads it when the content changes. */
export function buildFindingsPage(findings: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The content has errors</title>
<script type="module" src="/@vite/client"></script>
<style>body { font: 1rem/1.5 system-ui; margin: 2rem } pre { white-space: pre-wrap }</style>
</head>
<body>
<h1>The content has errors</h1>
<p>The page comes back when they are fixed.</p>
<pre>${escapeUTF8(findings)}</pre>
</body>
</html>
`;
}
