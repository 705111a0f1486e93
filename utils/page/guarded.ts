/** Fields for passwords and codes: nothing is read of them, and nothing of ours stands on them. */
export const SECRET = 'input[type=password], input[autocomplete*=password], input[autocomplete=one-time-code], input[maxlength="1"]';
/** The boxes around payment passwords and the sliders, as Alibaba's sites name them. */
export const GUARDED =
  '[id*="payPassword"], [class*="nc_wrapper"], [class*="nc-container"], [id^="nc_"][id$="_wrapper"], [id*="nocaptcha"]';
