import { connectDesk } from '#components/panel/connect-desk.ts';
import { Panel } from '#components/panel/Panel.tsx';
import { renderPage } from '#components/ui/render-page.tsx';

// Outside React: the nonce is good for one hello, and the page's life is the connection's.
const nonce = new URLSearchParams(location.search).get('nonce');
void connectDesk(nonce, new AbortController().signal);
renderPage(<Panel docked={nonce !== null} />);
