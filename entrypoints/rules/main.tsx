import { Rules } from '#components/rules/Rules.tsx';
import { renderPage } from '#components/ui/render-page.tsx';

renderPage(<Rules />);
