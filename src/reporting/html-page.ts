/** A page of HTML that needs nothing else: no network, no script, light or dark as its reader has it, and good on paper. */
import { markupText } from '../base/untrusted.ts';
import { darkRules } from './charts/theme.ts';

const STYLE = `
:root{color-scheme:light dark;--paper:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d8dee4;--shade:#f6f8fa;--link:#0550ae;--good:#116329;--bad:#b3261e;--open:#8a4600}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",sans-serif}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h1,h2,p,li,figcaption{overflow-wrap:anywhere}
p,li,figcaption{max-width:52rem}
.verdict{font-size:1.15rem;font-weight:600;margin:.25rem 0 1rem;padding:.6rem .9rem;border:2px solid currentColor;border-radius:.4rem;display:inline-block;color:var(--open)}
.pass{color:var(--good)}
.fail{color:var(--bad)}
summary{cursor:pointer;margin-top:.6rem;color:var(--link)}
summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.muted,figcaption,caption{color:var(--muted)}
figcaption,caption,summary{font-size:.9rem}
figure{margin:0;break-inside:avoid}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.5rem 2rem;margin:1rem 0 2rem;align-items:start}
svg{display:block;max-width:100%;height:auto}
.table{overflow-x:auto;margin:1rem 0}
.table:focus-visible{outline:2px solid var(--link);outline-offset:2px}
details .table{margin:.4rem 0 1rem}
table{min-width:min(100%,22rem);border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);font-weight:400;max-width:24rem;overflow-wrap:break-word}
td:last-child,th:first-child{min-width:6rem}
td:last-child{max-width:56rem}
tbody th{white-space:nowrap}
tbody th bdi{white-space:normal}
small{font-size:.82em;color:var(--muted)}
.number{text-align:right;white-space:nowrap}
thead th,thead .number{font-weight:600;background:var(--shade);vertical-align:bottom;white-space:normal}
footer{margin-top:3rem;font-size:.85rem}
code{font-family:ui-monospace,Consolas,monospace;font-size:.85em}
@media (max-width:40rem){
th,td{padding:.3rem .4rem}
}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#0d1117;--ink:#e6edf3;--muted:#9ea7b3;--line:#30363d;--shade:#161b22;--link:#79b8ff;--good:#56d364;--bad:#ff8b84;--open:#f0b072}
${darkRules('svg')}
}
@media print{
@page{margin:1.5cm}
html{font-size:9.5pt}
body{max-width:none;padding:0;font-size:1rem}
h2{break-after:avoid;margin-top:1.8rem}
.table{overflow:visible}
table{font-size:.75rem}
th,td{padding:.15rem .3rem}
td:last-child,th:first-child{min-width:4.5rem}
tr{break-inside:avoid}
.pair{grid-template-columns:1fr 1fr}
details:not([open]){display:none}
}
`;

/** `title` may hold text of data; `body` is markup that is already harmless. */
export function htmlPage(title: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Whatever came into this page, it may load and run nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${markupText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
