import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const moderation: Citation = {
  title: 'Reclame Aqui: Manual de moderação',
  url: 'https://help.trustvox.com.br/article/469-manual-de-moderacao-reclameaqui',
  clause: 'Situações em que se pode pedir moderação',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    {
      name: 'Reclamação de outra empresa',
      covers: ['other-business', 'other-sector'],
      source: { ...moderation, clause: 'Outra empresa: sem resposta e com menos de 15 dias' },
    },
    { name: 'Conteúdo impróprio', covers: ['profanity', 'threats', 'hate', 'off-topic'], source: moderation },
    {
      name: 'Reclamação de terceiros',
      covers: ['second-hand', 'personal-info'],
      source: { ...moderation, clause: 'Terceiros (LGPD)' },
    },
  ],
  where: { path: 'Reclame Aqui para empresas → Moderação', source: moderation },
  fileWithin: { days: 15, source: { ...moderation, clause: 'Outra empresa: menos de 15 dias' } },
});
