#include "cli/html_style.h"

#include <stddef.h>

/* Colours have names, so that light and dark differ in one block each; print is always light. Text has a contrast of 4.5 or
   more to what it stands on, a line or a bar 3 or more; tests/build/html_page.py computes them. Nothing is told by colour alone. */
const char *const cli_html_style[] = {
    ":root{color-scheme:light dark;--page:#ffffff;--ink:#1c2429;--soft:#55616a;--line:#d4dadf;--wash:#f4f6f8;"
    "--bar:#4a7ba6;--sum:#1f4e79;--band:#cfe5d8;--edge:#2d7550;--good:#1d6640;--warn:#855000;--bad:#a3202d;"
    "--spread:#bcd0e4;--path:#1f4e79;--rule:#646f77;--eaten:#2d7550;--spent:#7a2e7a;--link:#1a5a96}",
    "@media screen and (prefers-color-scheme:dark){:root{--page:#14191d;--ink:#e6eaed;--soft:#a6b1b9;--line:#3a444c;"
    "--wash:#1d2429;--bar:#6f9fca;--sum:#a9c9e8;--band:#24473a;--edge:#63b58c;--good:#7fce9f;--warn:#e3b058;"
    "--bad:#f08f95;--spread:#2d4861;--path:#9cc4ea;--rule:#98a4ac;--eaten:#74c79c;--spent:#d39bd3;--link:#8fc1f0}}",
    "*{box-sizing:border-box}",
    "html{-webkit-text-size-adjust:100%;text-size-adjust:100%}",
    "body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,\"Segoe UI\","
    "\"Liberation Sans\",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}",
    "main,header,footer{max-width:46rem;margin:0 auto;padding:0 1rem}",
    "header{padding-top:2rem}",
    "h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}",
    "h2{font-size:1.2rem;line-height:1.3;margin:0 0 .75rem}",
    "h3{font-size:1rem;margin:0}",
    "p{margin:0 0 .5rem}",
    "a{color:var(--link)}",
    "section{margin:2.25rem 0 0}",
    ".client{font-weight:600;margin:0 0 .25rem;overflow-wrap:anywhere}",
    ".person,.small,small,figcaption{color:var(--soft)}",
    ".small,small,figcaption,.axis{font-size:.8125rem}",
    "small{display:block;font-weight:400;line-height:1.35}",
    ".answer{margin:1.5rem 0 0;padding:1rem 1.25rem;border:1px solid var(--line);border-left:.3rem solid var(--sum);"
    "border-radius:.25rem;background:var(--wash)}",
    ".answer p:last-child{margin-bottom:0}",
    ".answer p:first-child{font-size:1.25rem;line-height:1.35;font-weight:600}",
    ".verdict{display:inline-block;min-width:4.25rem;padding:.05rem .5rem;border:1.5px solid currentColor;"
    "border-radius:1rem;font-size:.8125rem;font-weight:600;line-height:1.4;text-align:center}",
    ".ok{color:var(--good)}.low,.high{color:var(--warn)}.risk{color:var(--bad)}.unknown{color:var(--soft)}",
    "table{width:100%;border-collapse:collapse}",
    "caption{text-align:left;color:var(--soft);font-size:.8125rem;margin-bottom:.25rem}",
    "th,td{padding:.4rem .5rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;"
    "font-weight:400}",
    "thead th{color:var(--soft);font-size:.8125rem;vertical-align:bottom}",
    "th:last-child,td:last-child{padding-right:0}",
    "table+p,table+table{margin-top:.75rem}",
    ".number{text-align:right}td.number,.whole{white-space:nowrap}",
    ".ledger{table-layout:fixed}.ledger th:first-child{width:31%}.ledger th:last-child{width:26%}"
    ".ledger tbody th small{width:215%}.ledger .bar{padding-right:1.25rem}",
    ".columns .bar{width:40%;padding-right:1rem}",
    ".bars svg{display:block;width:100%;height:1.125rem;margin-top:.2rem;overflow:visible}",
    ".sum th,.sum td{font-weight:600}",
    ".answer span.capital{display:inline-block}.capital::first-letter{text-transform:uppercase}",
    ".term{fill:var(--bar)}.total{fill:var(--sum)}",
    ".change{fill:none;stroke:var(--sum);stroke-width:1.5;stroke-dasharray:4 3}",
    ".whisker{stroke:var(--ink);stroke-width:1.5}.halo{stroke:var(--page);stroke-width:4.5}",
    ".zero{stroke:var(--rule)}",
    ".checks{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}",
    ".checks li{display:grid;grid-template-columns:5.25rem 1fr 15rem;column-gap:.75rem;padding:.75rem 0;"
    "border-bottom:1px solid var(--line);break-inside:avoid}",
    ".checks li>:nth-child(2){grid-column:2}",
    ".checks p{margin:0}",
    ".checks svg{display:block;width:100%;height:3.25rem;overflow:visible}",
    ".checks .graph{padding:0 .75rem}",
    ".key svg{width:1.75rem;height:.9rem;vertical-align:-.1rem;overflow:visible}",
    ".rail{stroke:var(--rule)}",
    ".band{fill:var(--band)}.edge{stroke:var(--edge);stroke-width:2}",
    ".reach{stroke:var(--ink);stroke-width:4;stroke-opacity:.55}",
    ".mark{fill:var(--ink);stroke:var(--page);stroke-width:1.5}",
    "svg text{fill:var(--soft);font-size:.8125rem}",
    "figure{margin:0 0 1.5rem}",
    "figcaption{margin-bottom:.5rem;color:var(--ink);font-size:1rem;font-weight:600}",
    ".plot{padding:0 .75rem 0 3rem}",
    ".plot>svg{display:block;width:100%;overflow:visible}",
    ".path,.rule,.eaten,.spent,.faint,.dot{fill:none;vector-effect:non-scaling-stroke}",
    ".grid{stroke:var(--line)}",
    ".spread{fill:var(--spread)}.pale{fill:var(--spread);fill-opacity:.45}",
    ".faint{stroke:var(--path);stroke-width:1.5;stroke-dasharray:6 4}",
    ".dot{stroke:var(--rule);stroke-width:4.5;stroke-linecap:round}",
    ".out{fill:none;stroke:var(--bad);stroke-width:1.75}"
    "text.cross{fill:var(--bad);font-size:1.25rem}",
    ".path{stroke:var(--path);stroke-width:2.5}",
    ".rule{stroke:var(--rule);stroke-width:1.5;stroke-dasharray:2 3}",
    ".eaten{stroke:var(--eaten);stroke-width:3.5}",
    ".spent{stroke:var(--spent);stroke-width:2;stroke-dasharray:7 3}",
    ".limit{stroke:var(--warn);stroke-width:1.5;stroke-dasharray:8 3 2 3}",
    ".aim{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:8 4}",
    ".limit-words,.aim-words{paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}",
    "text.limit-words{fill:var(--warn)}text.aim-words{fill:var(--bad)}",
    ".aim-mark{fill:var(--bad);stroke:var(--page);stroke-width:1.5}",
    ".legend{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;list-style:none;margin:0 0 .5rem;padding:0;"
    "color:var(--soft);font-size:.8125rem}",
    ".legend svg{width:1.75rem;height:.75rem;margin-right:.4rem;vertical-align:-.05rem}",
    "details{margin:.5rem 0}",
    "summary{cursor:pointer;color:var(--link)}",
    ".scroll{overflow-x:auto;font-size:.8125rem}.scroll td,.scroll th{padding:.2rem .5rem .2rem 0}",
    "pre{white-space:pre-wrap;font-size:.8125rem;line-height:1.45}",
    ".sources li,.notes li{margin-bottom:.35rem}",
    ".sources,.notes{padding-left:1.25rem;margin:0}",
    ".sources{font-size:.875rem}",
    "footer{margin-top:2.5rem;padding-top:1rem;padding-bottom:2rem}",
    "footer p{border-top:0}",
    "footer::before{content:\"\";display:block;border-top:1px solid var(--line);margin-bottom:1rem}",
    "@media (max-width:36rem){.checks li{grid-template-columns:5.25rem 1fr}.checks .graph{grid-column:1/3;"
    "margin-top:.5rem}.odd{display:none}.ledger .bar{padding-right:.75rem}.columns .bar{width:24%}h1{font-size:1.5rem}"
    "header{padding-top:1.25rem}}",
    "@media print{@page{margin:16mm}body{font-size:10.5pt}main,header,footer{max-width:none;padding:0}"
    "section{margin-top:1.5rem}h2,figcaption,caption{break-after:avoid}tr,figure,.bars,.answer{break-inside:avoid}"
    ".checks li{padding:.4rem 0}.checks svg{height:2.75rem}"
    "a{color:inherit;text-decoration:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}"
    "details:not([open])>summary{display:none}}",
    NULL};
