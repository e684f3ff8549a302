/** An e-mail address (as long as RFC 5321 lets its parts be), a phone number, or a card number standing in a review. */
export const personalData =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}|(?<![\d.,])\+?\d[\d\s()-]{8,30}\d(?![\d.,])/giu;
export const link = /(?:https?:\/\/|www\.)\S+/giu;
