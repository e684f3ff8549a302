const sentence = 'We came on a rainy evening and stayed for the second dessert, which says enough. ';

/** Cards with the hooks that a site's file knows. */
export const describedList = (index: number) =>
  `<div data-review-id="r${index}" aria-label="Guest ${index}"><button>Guest ${index}</button><span role="img" aria-label="${(index % 5) + 1} stars"></span><span>${(index % 11) + 1} months ago</span><div id="ucc-${index}" lang="en"><span>${sentence.repeat(1 + (index % 6))}</span></div></div>`;

/** Cards of a page that nobody described. */
export const undescribedList = (index: number) =>
  `<li><div><b>Guest ${index}</b><i>${(index % 27) + 1} March 2026</i><span>${stars(index)}</span></div><p>${sentence.repeat(1 + (index % 6))}</p><div><a href="/report/${index}">Report</a><a href="/share/${index}">Share</a></div></li>`;

const stars = (index: number) =>
  [0, 1, 2, 3, 4].map((star) => `<em class="${star <= index % 5 ? 'on' : 'off'}"></em>`).join('');

/** A list that grows to 500 cards while the person scrolls: a hundred at once, then twenty at a time. */
export const growing = (card: (index: number) => string) => {
  const cards = Array.from({ length: 500 }, (_, index) => card(index));
  return `<!doctype html><html lang="en"><title>Reviews</title><h1>Reviews</h1><ul id="list">${cards.slice(0, 100).join('')}</ul><template id="rest">${cards.slice(100).join('')}</template><script>
const rest = [...document.getElementById('rest').content.children];
const timer = setInterval(() => { document.getElementById('list').append(...rest.splice(0, 20)); if (rest.length === 0) clearInterval(timer); }, 150);
</script></html>`;
};

export const articlePage = `<!doctype html><html lang="en"><title>Ferry</title><main><h1>The ferry runs again</h1><p>By Ann Field, <time datetime="2026-03-03">3 March 2026</time></p>${`<p>${sentence.repeat(4)}</p>`.repeat(60)}</main><footer>Contact, imprint</footer></html>`;
