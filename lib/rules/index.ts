import type { Rule } from '#lib/check/rule.ts';
import blameCustomerFault from './blame-customer-fault.ts';
import blameEmployeeScapegoat from './blame-employee-scapegoat.ts';
import blameLieAccusation from './blame-lie-accusation.ts';
import blamePersonalAttack from './blame-personal-attack.ts';
import contactExternalLink from './contact-external-link.ts';
import contactMissingChannel from './contact-missing-channel.ts';
import contactPersonalChannel from './contact-personal-channel.ts';
import contactPhoneEmail from './contact-phone-email.ts';
import defensiveButApology from './defensive-but-apology.ts';
import defensiveConditionalApology from './defensive-conditional-apology.ts';
import defensiveInternalKitchen from './defensive-internal-kitchen.ts';
import defensiveMajorityArgument from './defensive-majority-argument.ts';
import defensivePolicyShield from './defensive-policy-shield.ts';
import disputeAskRatingChange from './dispute-ask-rating-change.ts';
import disputeCompetitorAccusation from './dispute-competitor-accusation.ts';
import disputeDemandProof from './dispute-demand-proof.ts';
import disputeDemandRemoval from './dispute-demand-removal.ts';
import disputeDenyCustomer from './dispute-deny-customer.ts';
import disputeEngageCommenters from './dispute-engage-commenters.ts';
import disputeFakeReviewAccusation from './dispute-fake-review-accusation.ts';
import disputeGagClause from './dispute-gag-clause.ts';
import disputeLegalThreat from './dispute-legal-threat.ts';
import disputePlatformAppealInReply from './dispute-platform-appeal-in-reply.ts';
import disputeServiceRetaliation from './dispute-service-retaliation.ts';
import duplicationIdentical from './duplication-identical.ts';
import duplicationQuotesReview from './duplication-quotes-review.ts';
import incentiveForChange from './incentive-for-change.ts';
import incentiveForReview from './incentive-for-review.ts';
import incentivePublicCompensation from './incentive-public-compensation.ts';
import lengthPlatformMax from './length-platform-max.ts';
import lengthTooLong from './length-too-long.ts';
import lengthTooShort from './length-too-short.ts';
import liabilityConsumerRightsDenial from './liability-consumer-rights-denial.ts';
import liabilityDisciplineAnnounced from './liability-discipline-announced.ts';
import liabilityFaultAdmission from './liability-fault-admission.ts';
import liabilityGuarantee from './liability-guarantee.ts';
import liabilityMoneyCommitment from './liability-money-commitment.ts';
import liabilityPerformanceClaim from './liability-performance-claim.ts';
import liabilityProfessionalAdvice from './liability-professional-advice.ts';
import liabilitySafetyIncident from './liability-safety-incident.ts';
import liabilityThirdPartyDisparagement from './liability-third-party-disparagement.ts';
import liabilityUnverifiedAction from './liability-unverified-action.ts';
import policyModerationTriggerWord from './policy-moderation-trigger-word.ts';
import policyNoReportBack from './policy-no-report-back.ts';
import policyOffTopicViews from './policy-off-topic-views.ts';
import policySolicitReview from './policy-solicit-review.ts';
import policyWrongIdentity from './policy-wrong-identity.ts';
import privacyAskInPublic from './privacy-ask-in-public.ts';
import privacyAskSecretData from './privacy-ask-secret-data.ts';
import privacyConfirmRelationship from './privacy-confirm-relationship.ts';
import privacyDisclosureThreat from './privacy-disclosure-threat.ts';
import privacyEmployeeData from './privacy-employee-data.ts';
import privacyFinancial from './privacy-financial.ts';
import privacyHealth from './privacy-health.ts';
import privacyIdentityGuess from './privacy-identity-guess.ts';
import privacyLegalMatter from './privacy-legal-matter.ts';
import privacyQuoteCorrespondence from './privacy-quote-correspondence.ts';
import privacyReviewerContact from './privacy-reviewer-contact.ts';
import privacyReviewerIdentity from './privacy-reviewer-identity.ts';
import privacySpecialCategory from './privacy-special-category.ts';
import privacyStudentMinor from './privacy-student-minor.ts';
import privacySurveillance from './privacy-surveillance.ts';
import privacyThirdParty from './privacy-third-party.ts';
import privacyTransactionDetails from './privacy-transaction-details.ts';
import promoAdvertising from './promo-advertising.ts';
import promoCode from './promo-code.ts';
import promoKeywordStuffing from './promo-keyword-stuffing.ts';
import promoRegulatedGoods from './promo-regulated-goods.ts';
import structureDeadEndQuestion from './structure-dead-end-question.ts';
import structureEmptyPromise from './structure-empty-promise.ts';
import structureLanguageMismatch from './structure-language-mismatch.ts';
import structureNoApology from './structure-no-apology.ts';
import structureNoClose from './structure-no-close.ts';
import structureNoGreeting from './structure-no-greeting.ts';
import structureNoNextStep from './structure-no-next-step.ts';
import structureNoSpecifics from './structure-no-specifics.ts';
import structureNoThanks from './structure-no-thanks.ts';
import structurePlaceholder from './structure-placeholder.ts';
import structureUnsupportedFormat from './structure-unsupported-format.ts';
import toneCaps from './tone-caps.ts';
import toneEmoji from './tone-emoji.ts';
import toneExclamationExcess from './tone-exclamation-excess.ts';
import toneHateOrViolence from './tone-hate-or-violence.ts';
import toneOverfamiliar from './tone-overfamiliar.ts';
import toneProfanity from './tone-profanity.ts';
import toneSarcasm from './tone-sarcasm.ts';
import toneSentimentMismatch from './tone-sentiment-mismatch.ts';
import toneStockFluff from './tone-stock-fluff.ts';

/** Raised with every change of what is found; logged with each posted reply. */
export const rulesVersion = '2026-11-22';

/** All rules, by category. */
export const rules: readonly Rule[] = [
  privacyReviewerIdentity,
  privacyReviewerContact,
  privacyTransactionDetails,
  privacyConfirmRelationship,
  privacyHealth,
  privacyFinancial,
  privacyLegalMatter,
  privacyStudentMinor,
  privacySpecialCategory,
  privacyThirdParty,
  privacyEmployeeData,
  privacyIdentityGuess,
  privacySurveillance,
  privacyQuoteCorrespondence,
  privacyAskInPublic,
  privacyAskSecretData,
  privacyDisclosureThreat,
  liabilityFaultAdmission,
  liabilityGuarantee,
  liabilityDisciplineAnnounced,
  liabilityMoneyCommitment,
  liabilitySafetyIncident,
  liabilityProfessionalAdvice,
  liabilityPerformanceClaim,
  liabilityUnverifiedAction,
  liabilityConsumerRightsDenial,
  liabilityThirdPartyDisparagement,
  disputeFakeReviewAccusation,
  disputeCompetitorAccusation,
  disputeLegalThreat,
  disputeDemandRemoval,
  disputeAskRatingChange,
  disputeGagClause,
  disputeServiceRetaliation,
  disputeDemandProof,
  disputeDenyCustomer,
  disputePlatformAppealInReply,
  disputeEngageCommenters,
  blameCustomerFault,
  blameLieAccusation,
  blamePersonalAttack,
  blameEmployeeScapegoat,
  defensiveButApology,
  defensiveConditionalApology,
  defensiveInternalKitchen,
  defensiveMajorityArgument,
  defensivePolicyShield,
  toneProfanity,
  toneHateOrViolence,
  toneSarcasm,
  toneExclamationExcess,
  toneCaps,
  toneEmoji,
  toneOverfamiliar,
  toneStockFluff,
  toneSentimentMismatch,
  incentiveForChange,
  incentiveForReview,
  incentivePublicCompensation,
  promoAdvertising,
  promoCode,
  promoKeywordStuffing,
  promoRegulatedGoods,
  contactPhoneEmail,
  contactExternalLink,
  contactPersonalChannel,
  contactMissingChannel,
  structurePlaceholder,
  structureNoGreeting,
  structureNoThanks,
  structureNoApology,
  structureNoSpecifics,
  structureEmptyPromise,
  structureNoNextStep,
  structureNoClose,
  structureLanguageMismatch,
  structureUnsupportedFormat,
  structureDeadEndQuestion,
  duplicationIdentical,
  duplicationQuotesReview,
  lengthPlatformMax,
  lengthTooLong,
  lengthTooShort,
  policySolicitReview,
  policyNoReportBack,
  policyOffTopicViews,
  policyWrongIdentity,
  policyModerationTriggerWord,
];
