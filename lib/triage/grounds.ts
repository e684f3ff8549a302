/** An e-mail address, a phone number, or a card number standing in a review. */
export const personalData = /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<![\d.,])\+?\d[\d\s()-]{8,}\d(?![\d.,])/giu;
export const link = /(?:https?:\/\/|www\.)\S+/giu;
