import { Inbox } from '#components/inbox/Inbox.tsx';
import { renderPage } from '#components/ui/render-page.tsx';
import { openDesk } from '#lib/desk/database.ts';

renderPage(<Inbox desk={openDesk()} />);
