import type { Citation } from '#lib/schema/method.ts';

const checkedOn = '2026-11';
const cite = (title: string, clause: string, url: string): Citation => ({ title, url, clause, checkedOn });

/**
 * Where the rules come from: each was read in its own text or in a secondary source in the month it carries. The address is of
 * the text itself; empty where only a report of it was read.
 */
export const ftcReviewRule = cite(
  'FTC rule on consumer reviews',
  '16 CFR 465.7(a): suppressing reviews by threats or false accusations',
  'https://www.law.cornell.edu/cfr/text/16/465.7',
);
export const ftcIncentives = cite(
  'FTC rule on consumer reviews',
  '16 CFR 465.4: paying for reviews of a given sentiment',
  'https://www.law.cornell.edu/cfr/text/16/465.4',
);
export const ftcInsiders = cite(
  'FTC rule on consumer reviews',
  '16 CFR 465.5: insider reviews without disclosure',
  'https://www.law.cornell.edu/cfr/text/16/465.5',
);
export const reviewFairnessAct = cite(
  'Consumer Review Fairness Act',
  '15 U.S.C. 45b: clauses against reviews are void',
  'https://www.law.cornell.edu/uscode/text/15/45b',
);
export const hipaa = cite(
  'HIPAA Privacy Rule',
  '45 CFR 164.502(a): disclosing that somebody is a patient',
  'https://www.law.cornell.edu/cfr/text/45/164.502',
);
export const glba = cite(
  'FTC v. Mortgage Solutions FCS (2020)',
  'Regulation P: client finances posted in replies to reviews',
  '',
);
export const abaOpinion = cite(
  'ABA Formal Opinion 496',
  'Model Rule 1.6: a bad review does not lift confidentiality',
  '',
);
export const ferpa = cite(
  'FERPA',
  '20 U.S.C. 1232g: nothing that lets a student be identified',
  'https://www.law.cornell.edu/uscode/text/20/1232g',
);
export const gdpr = cite(
  'GDPR',
  'Articles 5(1)(b), 5(1)(f) and 6: customer data were not given for public rebuttal',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);
export const gdprSpecial = cite(
  'GDPR',
  'Article 9: special categories of personal data',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);
export const gdprThreat = cite('AEPD, fine of €4,000', 'GDPR article 6: data published because a review stayed', '');
export const gdprEmployee = cite(
  'AEPD, fine of €1,500 (2022)',
  'GDPR article 6: a former employee named in replies',
  '',
);
export const medicalSecrecy = cite(
  '323-ФЗ',
  'Статья 13: врачебная тайна, включая сам факт обращения',
  'https://www.consultant.ru/document/cons_doc_LAW_121895/',
);
export const consumerRightsRu = cite(
  'Закон о защите прав потребителей',
  'Статья 22: сроки удовлетворения требований',
  'https://www.consultant.ru/document/cons_doc_LAW_305/',
);
export const unfairPractices = cite(
  'UCPD guidance',
  'Directive 2005/29/EC, articles 6 and 7: misleading on rights or facts',
  'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52021XC1229(05)',
);
export const apologyLaw = cite(
  'Compensation Act 2006',
  'Section 2: an apology is not an admission, an admission of fault may be',
  'https://www.legislation.gov.uk/ukpga/2006/29/section/2',
);
export const googleContent = cite(
  'Google: Prohibited & restricted content',
  'What posted content may not hold',
  'https://support.google.com/contributionpolicy/answer/7400114',
);
export const googleCodes = cite(
  'Google Business Profile APIs: reviews',
  'PolicyViolation: reasons for rejected replies',
  'https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews',
);
export const tripadvisorReplies = cite(
  'Tripadvisor: Management response guidelines',
  'What a management response may not contain',
  'https://www.tripadvisorsupport.com/hc/en-us/articles/200614337',
);
export const trustpilotTips = cite(
  'Trustpilot: Tips for replying to reviews',
  'Do not ask that a review be amended or removed',
  'https://support.trustpilot.com/hc/en-us/articles/360021214839',
);
export const playReplies = cite(
  'Google Play: View and respond to reviews',
  'Do not ask for a higher rating',
  'https://support.google.com/googleplay/android-developer/answer/9898684',
);
export const yandexReviews = cite(
  'Яндекс Бизнес: Управление отзывами',
  'Ответ на отзыв',
  'https://yandex.ru/support/business-priority/manage/reviews.html',
);
export const yandexStyle = cite(
  'Яндекс: правила отзывов',
  'No excess of capitals, exclamation marks and smileys',
  'https://yandex.com.tr/support/reviews/en/rules',
);
export const denialAndExcuse = cite(
  'Kapeš et al. (2022), n = 435',
  'Denial and excuse lower trust; empathy raises it',
  'https://doi.org/10.20867/thm.28.1.1',
);
export const humanVoice = cite(
  'Sparks, So and Bradley (2016)',
  'Human voice and timeliness help',
  'https://doi.org/10.1016/j.tourman.2015.09.011',
);
export const selfSimilarReplies = cite(
  'Liu, Wang, Gao and Gallivan (2021)',
  'Self-similar replies bring fewer and lower reviews',
  'https://doi.org/10.1016/j.tourman.2021.104346',
);
export const detailedReplies = cite(
  'Chen, Gu, Ye and Zhu (2019)',
  'Detail for complaints, brevity for praise',
  'https://doi.org/10.1287/isre.2018.0781',
);
export const tailoredReplies = cite(
  'Wang and Chaudhry (2018)',
  'Tailored replies to complaints raise later ratings',
  '',
);
export const apologyAndAction = cite(
  'Rose and Blodgett (2016)',
  'Apology with assurance or corrective action',
  'https://doi.org/10.1177/1938965516632610',
);
export const genericReplies = cite(
  'BrightLocal: Local Consumer Review Survey 2026',
  'Templated replies put off 50 %',
  'https://www.brightlocal.com/research/local-consumer-review-survey/',
);
export const consumersOnReplies = cite(
  'Moz: survey of local reviews',
  'Seeking a business that fixes problems in its replies',
  '',
);
