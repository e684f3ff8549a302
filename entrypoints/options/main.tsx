import { Options } from '#components/options/Options.tsx';
import { renderPage } from '#components/ui/render-page.tsx';
import { openDesk } from '#lib/desk/database.ts';

renderPage(<Options desk={openDesk()} />);
