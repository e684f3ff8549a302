import { type Cases, defineRule } from '#lib/check/rule.ts';
import { detailedReplies } from './sources.ts';

/** Words a reader stays for. */
const most = { complaint: 150, praise: 60 };

export default defineRule({
  id: 'length-too-long',
  category: 'length',
  severity: 'hint',
  source: detailedReplies,
  absence: true,
  find: ({ reply, stars }) =>
    reply.wordCount > (stars !== null && stars >= 4 ? most.praise : most.complaint) ? 'absent' : [],
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 5 } },
  en: {
    fail: [
      'Thank you for coming to the old house by the river, which was built in 1820 by a miller and his three sons, was a school after that, then a post office, then a dance hall, then a shop for boats, and at last, after nine long years of work with brick, oak and slate, opened its doors as the hotel that you saw in the spring.',
    ],
    pass: ['Two or three sentences naming the issue and the step.'],
  },
  ru: {
    fail: [
      'Спасибо, что зашли в старый дом у реки, который построил в 1820 году мельник с тремя сыновьями, потом тут была школа, потом почта, потом танцевальный зал, потом лавка с лодками, и наконец, после девяти долгих лет работы с кирпичом, дубом и сланцем, он открылся как отель, который вы и увидели этой весной, когда цвёл сад, пели птицы, таял снег и медленно поднималась вода в старой реке.',
    ],
    pass: ['Два-три предложения: суть и шаг.'],
  },
};
