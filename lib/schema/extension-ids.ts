/** Public half of the key that gives every unpacked Chromium build the same id; the stores keep their own. */
export const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAj90i3cHiA0SzM2RL8xriuQ5XxaVrqaxRSwHqmpCSiuCoCtgtps/s4k8ExhJqOmxtC8AtParD1rZgsCcKE3pED3oPrCjUsK/XVPJvPNe6bZA5QrPotYHsYspUWXRc58ynwhDZVk20TnbLPacPsVydEhjU/fth6ACMJhH+dGYEzaFYen8QcOlxr0xwLzG8PI5avX1/YEuvXxUi9Dxu2oay8g4Z74IVXNupaN05mvLA78v9tdjRS7cqMHz2G0tiUCSVCQy+NxPkWz30d/iw2JLKN/gm1xyHK/AIToLyR9uLi8NI7640V+uRZCi7d9AyWcT4ToPKrqPqSUbu/8gdwE5eIQIDAQAB';
export const chromiumId = 'hjidknkpcibihhnommjjpocccfmdcbig';
export const firefoxId = 'desk@replywright.example';

/** Where sign-in may return to, exactly; Firefox names an extension's address by the SHA-1 of its id. */
export const redirectAddresses = [
  `https://${chromiumId}.chromiumapp.org/`,
  'https://8d0d80bfd9cc409005c4a783ed85b47dc260c584.extensions.allizom.org/',
] as const;
