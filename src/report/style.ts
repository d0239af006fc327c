import { variables } from './theme.ts';

/** The page's style sheet: no font, image or address from elsewhere. */
export function styleSheet(): string {
  return `
:root{color-scheme:light;${variables('light')};font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;line-height:1.55}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables('dark')}}}
:root[data-theme=dark]{color-scheme:dark;${variables('dark')}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--surface);color:var(--ink)}
a{color:var(--series1)}
:focus-visible{outline:3px solid var(--series2);outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:var(--surface);padding:.5rem;z-index:2}
main,.mast,nav,.top{max-width:46rem;margin-inline:auto;padding-inline:1rem}
.mast{padding-top:2.5rem}
.kicker{color:var(--muted);margin:0 0 .25rem;font-weight:600}
h1{font-size:clamp(1.35rem,3.6vw,1.75rem);line-height:1.3;margin:0 0 .75rem;text-wrap:pretty}
h2{font-size:1.45rem;line-height:1.25;margin:0 0 .75rem;padding-top:1.25rem;border-top:3px solid var(--ink)}
h3{font-size:1.1rem;line-height:1.35;margin:1.75rem 0 .35rem;text-wrap:pretty}
h4{font-size:.95rem;margin:1rem 0 .25rem}
section{margin-top:2.75rem}
p,li,dd{overflow-wrap:break-word}
.stand{font-size:1.12rem;margin:0 0 .75rem}
.note,.sub,.meta,.evidence,small{color:var(--muted);font-size:.875rem}
.sub{margin:0 0 .5rem}
.note{margin:.25rem 0 .5rem}
.brief{padding-left:1.2rem}
.brief li{margin-bottom:.6rem}
nav ol{columns:2;column-gap:2.5rem;padding-left:1.4rem;margin:.5rem 0;font-size:.95rem}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0 0 .25rem}
.levers li{margin-bottom:.4rem}
.controls{display:none;gap:.5rem 1.25rem;flex-wrap:wrap;margin:.5rem 0;font-size:.875rem}
.js .controls{display:flex}
.group{display:flex;gap:.3rem;flex-wrap:wrap;align-items:center}
.group>span{color:var(--muted);margin-right:.25rem}
button{font:inherit;color:inherit;background:var(--even);border:1px solid var(--zero);border-radius:.4rem;padding:.3rem .6rem;min-height:2rem;cursor:pointer;text-align:left}
button[aria-pressed=true]{background:var(--series1);border-color:var(--series1);color:var(--onStrong);font-weight:600}
figure{margin:1.75rem 0;break-inside:avoid}
figure h3{margin-top:0}
.plots{margin:.5rem 0}
.plots.side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19.5rem),1fr));gap:.75rem 1.25rem;align-items:end}
.plot[hidden]{display:none}
.drawing svg{display:block;max-width:100%;height:auto}
.drawing.narrow{display:none}
.drawing [aria-label]{cursor:help}
.fold>summary{font-weight:600;font-size:1rem}
.fold section{margin-top:1.75rem}
.fold h2{font-size:1.25rem;border-top:1px solid var(--zero);padding-top:1rem}
summary{cursor:pointer;padding:.35rem 0;color:var(--series1);font-size:.95rem}
.scroll{overflow-x:auto;max-width:100%}
.scroll+.scroll{margin-top:1.25rem}
table{border-collapse:collapse;font-size:.85rem;line-height:1.4;min-width:100%}
caption.quiet{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
caption{text-align:left;color:var(--muted);padding:.25rem 0}
th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--grid);vertical-align:top;text-align:left;font-weight:normal}
thead th{border-bottom:2px solid var(--zero);font-weight:600;vertical-align:bottom}
.n{text-align:right;font-variant-numeric:tabular-nums}
td ul{margin:0;padding-left:1.1rem}
pre{background:var(--even);padding:.75rem;overflow-x:auto;border-radius:.4rem}
.facts dd{overflow-wrap:anywhere}
.borrowed{color:var(--fall3);font-weight:600}
.references{font-size:.9rem;padding-left:1.2rem}
#tip{position:fixed;z-index:3;max-width:17rem;background:var(--ink);color:var(--surface);padding:.4rem .6rem;border-radius:.4rem;font-size:.85rem;line-height:1.35;pointer-events:none}
#tip[hidden]{display:none}
footer{height:3rem}
@media (max-width:46rem){.stacked,.stacked caption.loud,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block}.stacked thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.stacked tr{padding:.5rem 0;border-bottom:1px solid var(--zero)}.stacked th,.stacked td{border:0;padding:.1rem 0;text-align:left}.stacked th[scope=row]{font-weight:600}.stacked td::before{content:attr(data-of) ": ";color:var(--muted)}.drawing.wide{display:none}.drawing.narrow{display:block}nav ol{columns:1}.mast{padding-top:1.25rem}}
@media print{
:root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;${variables('light')}}
@page{margin:16mm}
body{font-size:10pt}
.controls,.js .controls,nav,.skip,#tip{display:none}
main,.mast{max-width:none;padding:0}
h2,h3,h4,caption,thead,h2+p,h3+p{break-after:avoid}
tr,.plot{break-inside:avoid}
tbody tr:first-child{break-before:avoid}
section{margin-top:1.5rem}
table{font-size:8pt}
table small{font-size:7pt}
summary{break-after:avoid}
.scroll{overflow:visible}
figure details:not([open]),.fold>summary{display:none}
details::details-content{content-visibility:visible;block-size:auto}
pre{white-space:pre-wrap}
}
`;
}
